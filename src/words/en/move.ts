// English: a room that moves to another device.
import { places } from "./places.ts"

const { and } = places

export const move = {
  asked: {
    heading: "Use this room on another device",
    lines: [
      "Your messages and your name go there. So does what is not sent yet.",
      "Then this device forgets the room.",
      "The code works for 2 minutes. In that time you cannot write. You can stop it then.",
    ],
    left: (n: number) =>
      n === 1
        ? "It is a lot. The words of 1 old message stay behind, and are lost."
        : `It is a lot. The words of ${n} old messages stay behind, and are lost.`,
    tooMuch: "This room holds too much to move. It stays here, with all its words.",
    show: "Show the code",
    notNow: "Not now",
  },
  showing: {
    heading: "This room is moving",
    steps: [
      "Take your other device.",
      "Point its camera at this picture, and open the link.",
      "Press “Move it here” over there.",
    ],
    code: "The code for your other device",
    left: (n: number) =>
      n > 1 ? `About ${n} minutes are left.` : n === 1 ? "About 1 minute is left." : "Less than a minute is left.",
    stop: "Stop, I stay here",
    link: "No camera? Open this link on your other device",
    copy: "Copy the link",
    copied: "The link is copied.",
    notCopied: "We could not copy it. The link is marked: copy it yourself.",
    secret: "Show it to no one else. Who opens it first gets your room.",
    hidden: "You share your screen. The code is hidden.",
  },
  asking: {
    heading: "One moment",
    line: "We look if your other device has the room. If not, you go on here.",
  },
  stayed: {
    heading: "Your room is still here",
    expired: "The 2 minutes are over. No one took it. You can write here again.",
    stopped: "It did not move. You can write here again.",
    ok: "Go on",
  },
  gone: {
    heading: "Your room has moved",
    line: (room: string) => `${room} is on your other device now.`,
    forgot: "It is no longer on this device.",
    theft: "Do you not have it there? Then someone else took it. Tell your host now.",
    ok: "OK",
  },
  looking: {
    heading: "We look for your room",
    slow: "Nothing came yet. Is the code still on your other screen? It works for 2 minutes.",
  },
  ready: {
    heading: "Move this room here?",
    room: (name: string) => `It is ${name}.`,
    people: (names: string[]) => `It is the room with ${and(names)}.`,
    line: "Your messages come here. Your other device then forgets them.",
    passing: "This browser keeps nothing. When you close it, the room is gone.",
    shared: "On this device nothing is kept. When you close it, the room is gone.",
    take: "Move it here",
  },
  already: {
    heading: "This room is here already",
    line: "It stays as it is. Nothing was moved. Two of them cannot become one.",
  },
  elsewhere: {
    heading: "This code is for another page",
    line: "It moves a desk, not a room like yours. Open the link in a new window of your browser.",
  },
  occupied: {
    heading: "There is a desk here already",
    line: (room: string) => `It is the desk of ${room}. A device keeps one desk.`,
    how: "Move that one first, or take another device. Nothing was changed.",
  },
  too_late: {
    heading: "The room did not come here",
    line: "The time is over, or another device was faster. Look at the device that had it.",
  },
  bad: {
    heading: "We cannot use this code",
    line: "Nothing was changed. Please show a new code on your other device.",
  },
  waiting: {
    heading: "The room is nearly here",
    line: "It is kept here. We wait until your other device lets it go.",
    slow: "Your other device does not answer. Please look at it.",
    faster: "It may be that another device was faster. Please look at the one that had it.",
    gone: "Does it say that your room has moved?",
    use: "Yes: use it here",
    there: "Is the room still there?",
    forget: "Yes: forget it here",
  },
  here: {
    heading: "Your room is here now",
    line: "All your messages are here. You can go on.",
    ok: "Go on",
  },
}
