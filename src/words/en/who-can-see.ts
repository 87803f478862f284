// English: the page "Who can see what?". Each sentence is a promise that `relay.md` lets us make, and no more.

export type Seen = {
  via: "extension" | "page"
  host: string
  /** The people one can write to, at least one. */
  names: string[]
}

export const whoCanSee = {
  title: "Who can see what?",
  /** Beside a private message. `sure`: both ends use the extension. */
  onlyOne: (name: string, host: string, sure: boolean) =>
    sure
      ? `Only ${name} can open this.`
      : `Only ${name} can open this, if ${host} is honest. The extension does not need that trust.`,
  mayTell: (name: string) => `${name} may have to tell one more person if someone could be badly hurt.`,
  mayGuess: (name: string) => `${name} does not see your name. ${name} may still guess.`,
  /** On each face. */
  chosen: (name: string) => `The host chose these people. To be sure it is ${name}, ask ${name} for this number:`,
  page: ({ via, host, names }: Seen) => [
    {
      heading: "What you send in private",
      lines: names.flatMap((name) => [
        via === "extension"
          ? `Only ${name} can open what you send to ${name}, when ${name} uses the extension too.`
          : `Only ${name} can open what you send to ${name}, if ${host} is honest.`,
        `${name} can keep it and show it.`,
        `${name} may have to tell one more person if someone could be badly hurt.`,
      ]),
    },
    {
      heading: "Cards without a name",
      lines: [
        "They go to all who get messages here. They see no name.",
        "If few people use this, they may guess it is you.",
        "If they also ran the server, they could tell which device sent it.",
      ],
    },
    {
      heading: `The host, ${host}`,
      lines: [
        "The host chooses who gets messages. So ask a person for their number to be sure.",
        "The host cannot read what you send to someone else.",
      ],
    },
    {
      heading: "The server",
      lines: [
        ...names.map((name) => `The people who run the server can see that you wrote to ${name}, and when. Not what.`),
        "If a message has to wait, it waits there, locked, for up to 3 days.",
        ...(via === "page"
          ? [
              "You use a web page. The people who run it could change it to read your words.",
              "The extension does not need that trust.",
            ]
          : []),
      ],
    },
    {
      heading: "Zoom, Teams and Meet",
      lines: [
        via === "extension"
          ? "The meeting page can see that you use Quiet Hand. It cannot see what you send."
          : "They cannot see what you send here.",
        "If you say it out loud or in the chat, all can see it.",
      ],
    },
    {
      heading: "People who have the link",
      lines: ["They can join and see who gets messages here. They cannot read what you send."],
    },
    {
      heading: "People who can use this device",
      lines: [
        "They can open what you wrote here, and find the link in the history.",
        "If the device is from your work, your IT team may see your screen.",
      ],
    },
    {
      heading: "In danger",
      lines: ["This is not an emergency line. No one watches it all the time."],
    },
  ],
}
