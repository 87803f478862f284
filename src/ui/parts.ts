// The names of all parts on our screens: tests and people's own styles may rely on each `data-part`.

export const parts = {
  surface: "everything we show in one document",
  stack: "blocks below each other",
  row: "small things beside each other",
  text: "a sentence or two",
  icon: "a picture beside words",
  button: "a press; with `data-opens` it opens something, without it acts at once",
  card: "a press that says one thing to the room or to a person",
  cards: "cards beside and below each other",
  face: "initials of a person",
  person: "a person with what is true of them",
  "person-facts": "name, role, own line and presence",
  presence: "whether a person is looking now; `data-is` here, away, until or gone",
  heading: "the heading of a screen or section",
  choice: "one of several answers, of which one is kept",
  field: "a place to write, with its label",
  note: "something to know, set apart; `data-tone` stop or pause",
  "private-frame": "the double border around all that is private",
  "private-head": "its heading, with the lock",
  "private-body": "its content",
  fault: "our own fault, said calmly",
  say: "the one live region: what a screen reader is told",
  unseen: "words only a screen reader meets",
} as const

export type Part = keyof typeof parts

/** Names an element: `<div {...part("bar")}>`. */
export const part = (name: Part): { "data-part": Part } => ({ "data-part": name })
