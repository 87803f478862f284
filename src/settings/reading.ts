// How one person reads captions: their pace, and how the words look.

/** steady: a line shows once it has settled. fast: every change at once. */
export const paces = ["steady", "fast"] as const
export const interims = ["shown", "dimmed", "hidden"] as const
/** In percent of the text size of all screens. */
export const captionSizes = [100, 125, 150, 200, 300, 400] as const
export const captionFonts = ["atkinson", "lexend", "andika", "opendyslexic", "system", "own"] as const
/** Of the text's own size; WCAG 1.4.12 asks for 1.5 and 0.12. */
export const lineSpacings = [1.2, 1.4, 1.6, 1.8, 2.2] as const
export const letterSpacings = [0, 0.06, 0.12, 0.2] as const
/** theme: as all screens. The others are the colours of broadcast captions (CTA-708). */
export const captionColours = ["theme", "black", "white", "yellow", "green", "cyan", "blue", "magenta", "red"] as const
/** In percent. */
export const opacities = [100, 75, 50, 25, 0] as const
export const edges = ["none", "raised", "depressed", "uniform", "shadow"] as const
/** 0: as many as there is room for. */
export const lineCounts = [0, 1, 2, 3, 5, 10] as const
/** Characters in a line, about; 0: as wide as there is room for. */
export const widths = [0, 30, 45, 60] as const
export const speeds = [0.6, 0.8, 1, 1.2, 1.5, 2] as const

/** About as many as there are hard words, ours and a person's own. */
export const mostKnownWords = 2000
export const longestKnownWord = 80
/** What a list is read up to. */
export const longestOwnWords = 200_000

export type CaptionFont = (typeof captionFonts)[number]
export type CaptionColour = (typeof captionColours)[number]
export type Opacity = (typeof opacities)[number]

export type Reading = {
  pace: (typeof paces)[number]
  /** How words look in fast mode that may still change. */
  interim: (typeof interims)[number]
  /** The captions stand still while the person writes or picks a card. */
  holdWhileBusy: boolean
  captionSize: (typeof captionSizes)[number]
  captionFont: CaptionFont
  /** A typeface of the device, for "own". */
  ownFont: string
  lineSpacing: (typeof lineSpacings)[number]
  letterSpacing: (typeof letterSpacings)[number]
  /** Of the text, of what lies under it, and of the window around. */
  captionInk: CaptionColour
  captionPaper: CaptionColour
  captionWindow: CaptionColour
  inkOpacity: Opacity
  paperOpacity: Opacity
  windowOpacity: Opacity
  edge: (typeof edges)[number]
  captionLines: (typeof lineCounts)[number]
  captionWidth: (typeof widths)[number]
  /** Hard words are underlined quietly; without it a tap still explains them. */
  underline: boolean
  /** Words this person says they know, and their own list as they wrote it: see `captions/hard-words`. Both stay on the device. */
  knownWords: readonly string[]
  ownWords: string
  /** How fast a line is read aloud. */
  speechSpeed: (typeof speeds)[number]
  /** How fast people speak is shown. */
  showPace: boolean
  /** A screen reader reads each line once it has settled. */
  politeLines: boolean
}

export const readingAtFirst: Reading = {
  pace: "steady",
  interim: "shown",
  holdWhileBusy: true,
  captionSize: 100,
  captionFont: "atkinson",
  ownFont: "",
  lineSpacing: 1.4,
  letterSpacing: 0,
  captionInk: "theme",
  captionPaper: "theme",
  captionWindow: "theme",
  inkOpacity: 100,
  paperOpacity: 100,
  windowOpacity: 100,
  edge: "none",
  captionLines: 0,
  captionWidth: 0,
  underline: false,
  knownWords: [],
  ownWords: "",
  speechSpeed: 1,
  showPace: false,
  politeLines: false,
}
