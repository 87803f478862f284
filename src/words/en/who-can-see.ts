// English: the page "Who can see what?". Each sentence is a promise that the formats and the relay keep, and no more.

export type Facts = {
  via: "extension" | "page"
  host: string
  /** The people one can write to. */
  names: string[]
  /** One's own person. */
  yours: string | undefined
}

export const whoCanSee = {
  page: ({ via, host, names, yours }: Facts): { heading: string; lines: string[] }[] => [
    {
      heading: "What you send in private",
      lines: [
        ...names.map((name) =>
          via === "extension"
            ? `Your words to ${name}: only ${name} can open them, if ${name} has the extension too.`
            : `Your words to ${name}: only ${name} can open them, if ${host} is honest.`,
        ),
        ...names.map((name) => `${name} may have to tell one more person if someone could be badly hurt.`),
        "They can keep it and show it.",
      ],
    },
    ...(yours === undefined
      ? []
      : [
          {
            heading: `Your person, ${yours}`,
            lines: [
              via === "extension"
                ? `Your words to ${yours}: only ${yours} can open them, if ${yours} has the extension too.`
                : `Your words to ${yours}: only ${yours} can open them, if the web page is honest.`,
              `${host}’s team does not see that you have this person.`,
              "The people who run the server can see that one device uses both.",
              `${yours} can keep it and show it.`,
            ],
          },
        ]),
    {
      heading: "Cards without a name",
      lines: [
        "All who get messages here see them. They see no name.",
        "If few people use this, they may guess it is you.",
        "If they run the server, they can tell which device sent it.",
      ],
    },
    {
      heading: `The host, ${host}`,
      lines: [
        "The host chose the people here. To be sure of a person, ask for their number.",
        "The host cannot read what you send to someone else.",
      ],
    },
    {
      heading: "The server",
      lines: [
        ...names.map((name) => `The people who run the server can see that you wrote to ${name}, and when. Not what.`),
        "A message may wait there, locked, for up to 3 days.",
        ...(via === "page"
          ? [
              "You use a web page. The people who run it could change it and read your words.",
              "The extension does not need that trust.",
            ]
          : []),
      ],
    },
    {
      heading: "The meeting app",
      lines: [
        via === "extension"
          ? "It can see that you use Quiet Hand. It cannot see what you send."
          : "It cannot see what you send here.",
        "It can see what you write in its chat, and hear you.",
      ],
    },
    {
      heading: "People who have the link",
      lines: ["They can join and see who gets messages here. They cannot read what you send."],
    },
    {
      heading: "People who use this device",
      lines: [
        "They can open what you wrote here. They may find the link in the history.",
        "On a device from work, your IT team may see your screen.",
      ],
    },
    {
      heading: "If you are in danger",
      lines: ["This is not an emergency line. No one watches it all the time."],
    },
  ],
}
