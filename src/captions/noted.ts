// What a person notes on captions, as it is kept: in a file of its own, as screens need it long before they read captions.

/** On a line. */
export const marks = ["unclear", "important"] as const
export type Mark = (typeof marks)[number]

export type Noted = {
  /** By `lineKey`, each in the order of `marks`. */
  marked: Readonly<Partial<Record<string, readonly Mark[]>>>
  /** By `speakerKey`: what the reader calls them. */
  names: Readonly<Partial<Record<string, string>>>
}

export const notedNothing: Noted = { names: {}, marked: {} }
