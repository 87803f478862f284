// English: a desk that moves to another device, where it is told otherwise than a participant's room.
import { move } from "./move.ts"
import { places } from "./places.ts"

const { and } = places

export const deskMove: typeof move = {
  asked: {
    ...move.asked,
    heading: "Use this desk on another device",
    lines: [
      "All messages and answers go there. So does what is not sent yet.",
      "Then this device forgets the desk.",
      "The code works for 2 minutes. In that time you get no messages. They come after that.",
    ],
    tooMuch: "This desk holds too much to move. It stays here, with all its words.",
  },
  showing: {
    ...move.showing,
    heading: "This desk is moving",
    secret: "Show it to no one else. Who opens it first gets your desk.",
  },
  asking: { ...move.asking, line: "We look if your other device has the desk. If not, you go on here." },
  stayed: {
    ...move.stayed,
    heading: "Your desk is still here",
    expired: "The 2 minutes are over. No one took it. You can answer here again.",
    stopped: "It did not move. You can answer here again.",
  },
  gone: {
    ...move.gone,
    heading: "Your desk has moved",
    line: (room: string) => `The desk of ${room} is on your other device now.`,
    theft: "Do you not have it there? Then someone else took it. Tell the people in the room now.",
  },
  looking: { ...move.looking, heading: "We look for your desk" },
  ready: {
    ...move.ready,
    heading: "Move this desk here?",
    room: (name: string) => `It is the desk of ${name}.`,
    people: (names: string[]) => `Messages go to ${and(names)}.`,
    line: "All messages come here. Your other device then forgets them.",
    passing: "This browser keeps nothing. When you close it, the desk is gone.",
  },
  already: {
    heading: "This desk is here already",
    line: "It stays as it is. Nothing was moved. Two of them cannot become one.",
  },
  elsewhere: {
    ...move.elsewhere,
    line: "It moves the room of a person who writes. Open the link in a new window of your browser.",
  },
  occupied: move.occupied,
  too_late: { ...move.too_late, heading: "The desk did not come here" },
  bad: move.bad,
  waiting: {
    ...move.waiting,
    heading: "The desk is nearly here",
    gone: "Does it say that your desk has moved?",
    there: "Is the desk still there?",
  },
  here: { ...move.here, heading: "Your desk is here now", line: "All your messages are here. You can answer." },
}
