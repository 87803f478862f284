// English: what is told to the whole room, on a participant's screen.

export const told = {
  record: {
    off: (clock: string) => `Off the record since ${clock}.`,
    on: (clock: string) => `On the record again since ${clock}.`,
    what: "Captions are shown, not kept.",
    by: (name: string) => `${name} said so.`,
    ended: "It ended by itself.",
    platform: "The meeting may still be recorded.",
    unknown: "We cannot connect now. This is what we knew last.",
  },
  words: {
    open: (n: number) => `Words from your host (${n})`,
    heading: "Words from your host",
    about: "These words may come up. Here is what they mean.",
    find: "Find a word",
    none: "No word has this.",
    empty: "Your host has no words here now.",
    also: (names: string) => `Also: ${names}`,
  },
}
