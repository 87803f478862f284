// English: the ready lines of a facilitator, as they are sent and read.
import type { Words } from "../words.ts"

export const lines: Words["lines"] = {
  "fac.seen": "I have seen your message.",
  "fac.acting": "I am doing this now: {what}.",
  "fac.after_point": "I will do this at {time}.",
  "fac.cannot": "I cannot do that. The reason is: {why}. What I can do is: {what}.",
  "fac.done": "I have done this: {what}. Did it help?",
  "fac.not_sure": "Do you mean this: {first}? Or this: {second}? Or something else?",
  "fac.ok_say": "May I say this to the group, without your name? Some people may still guess.",
  "fac.ok_name": "May I use your name?",
  "fac.ok_tell": "I have to tell {name}. It is to keep you safe. I will tell only what is needed.",
  "fac.thanks": "Thank you for telling me. You were right to tell me.",
  "fac.sorry": "I am sorry that happened.",
  "fac.private_now": "Do you want to talk or write, just with me? Or with someone else?",
  "fac.call_after": "We can talk after the meeting. How would you like to do it?",
  "fac.no_need": "You do not need to say why.",
  "fac.break_at": "Break at {time}.",
  "fac.your_turn": "You are next. Take your time.",
  "fac.handover":
    "I have to go. {name} can read new messages from now. They cannot read your old ones unless you say yes.",
  "fac.hello": "Hello. I am here.",
  "fac.own_it": "I made a mistake. I am sorry. I will change this: {what}.",
  "fac.safe_to_write": "Is it safe for you to write here?",
  "fac.danger_now": "Are you in danger now?",
  "fac.someone_there": "Is there someone with you that you trust?",
  "fac.no_story": "You never have to tell your story here. No is a full answer.",
}
