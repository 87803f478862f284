// A facilitator's ready lines: what each sets, what must be filled in, which answers it offers, and for which cards it is suggested.
import { cards } from "./cards.ts"
import { cardKeys, type CardKey, type LineKey, type PromptKey } from "./keys.ts"

/** Answers that come as big buttons; each has its words. */
export const choices = [
  "yes",
  "no",
  "not_sure",
  "not_yet",
  "now",
  "later",
  "first",
  "second",
  "something_else",
] as const
export type Choice = (typeof choices)[number]

/** What stands in braces in a line. `time` is filled with milliseconds, all others with words. */
export type Place = "time" | "what" | "why" | "name" | "n" | "who" | "part" | "first" | "second"

export type Line = {
  sets?: "seen" | "acting" | "done" | "cannot"
  places?: Place[]
  offers?: Choice[]
  /** Cards it is suggested for. The tables below stand in the order in which lines are offered. */
  for?: CardKey[]
}

const asksToStop: CardKey[] = ["break.need", "break.five", "break.soon", "break.now", "break.limit"]
const harm: CardKey[] = ["concern.hurt", "concern.ignored", "concern.talked_over", "concern.used"]
const some = (fits: (key: CardKey) => boolean): CardKey[] => cardKeys.filter(fits)
const concerns = some((key) => cards[key].group === "concern")
const payment = some((key) => cards[key].group === "pay")
const turns = some((key) => cards[key].group === "turn" && cards[key].route !== "room")
const hardAccess = some(
  (key) => cards[key].group === "access" && cards[key].route !== "room" && key !== "access.say_name",
)
const ownWords = some((key) => cards[key].group === "words" && key !== "words.my_credit")

const replies = {
  "fac.seen": { sets: "seen" },
  "fac.acting": { sets: "acting", places: ["what"] },
  "fac.after_point": { sets: "acting", places: ["time"] },
  "fac.cannot": { sets: "cannot", places: ["why", "what"] },
  "fac.done": { sets: "done", places: ["what"], offers: ["yes", "no", "not_yet"] },
  "fac.danger_now": { offers: ["yes", "no", "not_sure"], for: ["concern.unsafe"] },
  "fac.someone_there": { offers: ["yes", "no"], for: ["concern.unsafe", "concern.upset", "concern.ill"] },
  "fac.safe_to_write": { offers: ["yes", "no"], for: ["concern.unsafe", "concern.upset"] },
  "fac.hello": { for: ["social.hello"] },
  "fac.break_at": { sets: "acting", places: ["time"], for: asksToStop },
  "fac.your_turn": { for: ["turn.want", "turn.come_back", "turn.invite_me"] },
  "fac.no_need": { for: [...asksToStop, "break.leave", "turn.pass"] },
  "fac.no_story": { for: ["concern.pushed"] },
  "fac.sorry": { for: ["concern.hurt", "concern.ignored", "concern.talked_over"] },
  "fac.own_it": { places: ["what"], for: harm },
  "fac.ok_say": { offers: ["yes", "no"], for: [...harm, "concern.not_heard", "concern.conduct"] },
  "fac.ok_name": { offers: ["yes", "no"], for: ["words.my_credit"] },
  "fac.private_now": {
    offers: ["now", "later", "no"],
    for: ["concern.upset", "concern.hurt", "concern.person", "power.how_we_work", "power.right_person"],
  },
  "fac.call_after": { for: ["concern.after"] },
  "fac.not_sure": {
    places: ["first", "second"],
    offers: ["first", "second", "something_else"],
    for: ["concern.other", "concern.ill"],
  },
  "fac.thanks": { for: concerns },
  "fac.ok_tell": { places: ["name"], for: ["concern.unsafe"] },
  "fac.handover": { places: ["name"] },
} satisfies Partial<Record<LineKey, Line>>

const outLoud = {
  "say.slow": { for: ["pace.slower", "pace.too_much", "mean.lost"] },
  "say.recap": { places: ["n", "what"], for: ["mean.where", "break.back"] },
  "say.word": { for: ["mean.word", "mean.short_names", "mean.plain"] },
  "say.one_voice": { for: ["pace.one_at_a_time", "access.say_name", "concern.ignored", "concern.not_heard"] },
  "say.quiet_time": { for: ["turn.more_time", "turn.wait"] },
  "say.break": { places: ["time"], for: asksToStop },
  "say.room_mic": { for: ["access.room"] },
  "say.reset": { places: ["time"], for: ["concern.hurt", "concern.talked_over"] },
  "say.off_record": { for: ["words.stop_record"] },
  "say.credit": { places: ["name"], for: ["words.my_credit"] },
  "say.power": { places: ["who", "part"], for: ["power.who_decides", "concern.role"] },
  "say.own_it": { places: ["what"], for: harm },
  "say.close": {},
} satisfies Partial<Record<PromptKey, Line>>

const toDo = {
  "do.stop_talk": { for: ["concern.unsafe", "concern.ill"] },
  "do.yes_no": { for: ["concern.unsafe", "concern.ill", "concern.upset"] },
  "do.not_aloud": { for: ["concern.unsafe", "concern.upset", ...payment] },
  "do.plan": { for: ["concern.unsafe", "concern.ill"] },
  "do.stop_now": { for: ["break.now"] },
  "do.no_why": { for: asksToStop },
  "do.move_on": { for: ["concern.pushed"] },
  "do.not_who": { for: [...harm, "concern.not_heard", "concern.conduct", "concern.person"] },
  "do.online_first": { for: ["concern.ignored", "concern.talked_over", "concern.not_heard"] },
  "do.fix": { for: hardAccess },
  "do.check_clear": { for: ["mean.lost", "mean.word", "mean.short_names", "mean.plain", "pace.too_much"] },
  "do.faster": { for: ["pace.faster"] },
  "do.one_thing": { for: ["pace.one_thing"] },
  "do.longer_break": { for: ["break.longer"] },
  "do.look_back": { for: ["power.told_before"] },
  "do.ask_once": { for: turns },
  "do.share_first": { for: ["concern.pushed", "power.story_for"] },
  "do.stop_notes": { for: ownWords },
  "do.note_idea": { for: ["words.my_credit"] },
  "do.in_private": { for: payment },
  "do.set_time": { for: ["concern.after", "power.how_we_work", "power.right_person"] },
  "do.steps": { for: ["concern.conduct", "concern.person"] },
  "do.check_one": { for: ["concern.upset", "concern.unsafe", "concern.used"] },
  "do.log": { for: concerns },
  "do.next_day": { for: ["concern.upset", "concern.unsafe", "concern.hurt"] },
  "do.own_support": { for: ["concern.unsafe", "concern.upset"] },
} satisfies Partial<Record<PromptKey, Line>>

export const lines: Record<LineKey, Line> = replies
export const prompts: Record<PromptKey, Line> = { ...outLoud, ...toDo }

export type Prompts = { say: PromptKey | undefined; do: PromptKey[]; replies: LineKey[] }

/** What to offer a facilitator who opened this card, the most fitting first. */
export const promptsFor = (card: CardKey): Prompts => {
  const fitting = <Key extends LineKey | PromptKey>(table: Partial<Record<Key, Line>>): Key[] =>
    (Object.keys(table) as Key[]).filter((key) => table[key]?.for?.includes(card))
  return { say: fitting(outLoud)[0], do: fitting(toDo), replies: fitting(replies) }
}
