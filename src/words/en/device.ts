// English: a device that other people use.

export const device = {
  move: "Use this room on another device",
  open: "Other people use this device",
  off: ["You can choose to keep no room, name or message here.", "You can still write and read. But then this is so:"],
  loses: {
    page: "When this page closes or loads again, your messages are gone.",
    extension: "Close the browser, and your messages are gone.",
  },
  back: "You then need the invite again. Answers to old messages do not come any more.",
  stays: "This counts for all who use this device, until someone changes it.",
  history: "The browser may still show the link in its history.",
  turnOn: "Keep no messages on this device",
  on: "Your words, name and rooms are not kept on this device.",
  turnOff: "Keep my messages on this device again",
  passing: "This browser keeps no message of yours.",
  forget: "Forget me on this device",
  forgetWhat: "This takes your rooms, your messages and your name off this device. They cannot come back.",
  forgetOthers:
    "People you wrote to keep what you sent. Your settings stay, and captions that you kept. A desk where you get messages stays too.",
  forgetNow: "Forget me now",
}
