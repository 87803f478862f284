// English: adding a person of one's own. `called`: what the participant calls them; empty where they said nothing.

export const person = {
  what: [
    "This is a person you trust. You choose them.",
    "You send them a link. Then you compare a number by voice.",
    "They get only what you write to them.",
  ],
  /** `team`: of the host of the meeting, where there is one. */
  unseen: (team: string | undefined) =>
    team === undefined
      ? "The host of a meeting cannot see or remove them."
      : `${team}’s team cannot see or remove this person.`,
  server: "The people who run the server can see when you write. Not what.",
  call: "What do you call this person?",
  callHelp: "You can leave this out. It stays on this device.",
  make: "Make the link",
  ready: (called: string) =>
    called === "" ? "No one has used your link yet." : `${called} has not used your link yet.`,
  sendIt: (called: string) =>
    called === "" ? "Send it to one person and to no one else." : `Send it to ${called} and to no one else.`,
  once: "It works one time, for 7 days. You see here when it is used.",
  link: "The link",
  copy: "Copy the link",
  copied: "The link is copied. You can paste it now.",
  notCopied: "We could not do it. The link is marked: copy it yourself.",
  share: "Share the link",
  showQr: "Show it to the camera of a phone",
  hideQr: "Hide the picture",
  qr: "The link as a QR picture",
  another: "Make another link",
  anotherHelp: "Then this one does not work any more.",
  takeBack: "Take the link back",
  old: "Your link is too old. You can make another one.",
  refused: "You said no, or took the link back. It does not work any more.",
  isIt: (called: string) => (called === "" ? "Is this your person?" : `Is this ${called}?`),
  used: "Someone used your link. They wrote:",
  twice: "Two people used this link. Let no one in before you know the number is right.",
  compare: "Hear their voice. Ask them for their number. Is it the same?",
  right: "The number is right. This is my person",
  wrong: "This is not my person",
  isYours: (name: string) => `${name} is your person.`,
  where: (name: string) => `You find ${name} on the Private page.`,
  comes: "Your person is added. The page shows them in a moment.",
  off: (name: string) => `Take ${name} off`,
  offWhat: (name: string) => `${name} reads that, and gets nothing more from you. What you both wrote stays here.`,
  offThen: "You can then add another person.",
  offNow: "Take them off now",
  forget: "Forget my person on this device",
  forgetWhat: "This takes the line and its messages off this device. They cannot come back.",
  forgetOther: "Your person is not told, and keeps what you sent.",
  forgetNow: "Forget it now",
}
