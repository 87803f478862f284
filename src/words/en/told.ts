// English: what is told to the whole room, on a participant's screen.

export const told = {
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
