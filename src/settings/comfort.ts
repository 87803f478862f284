// What makes the screens comfortable for one person, and the parser of what was kept.
import * as reading from "./reading.ts"

export const textSizes = [100, 125, 150, 200, 300, 400] as const
export const themes = ["system", "light", "dark", "soft", "contrast"] as const
export const languages = ["en", "fr", "es"] as const
export const sides = ["right", "left", "bottom", "top"] as const
export const motions = ["device", "none"] as const
/** Milliseconds; 0 is off. */
export const coolDowns = [0, 500, 1000, 2000] as const
export const holds = [0, 300, 600, 1000, 2000] as const

export type TextSize = (typeof textSizes)[number]
export type Theme = (typeof themes)[number]
export type Language = (typeof languages)[number]
export type Side = (typeof sides)[number]

export type Comfort = reading.Reading & {
  textSize: TextSize
  theme: Theme
  language: Language
  motion: (typeof motions)[number]
  /** Where the overlay docks, and how it was left. */
  side: Side
  /** bar: at rest. panel: open. hidden: only the tab. */
  overlay: "bar" | "panel" | "hidden"
  captions: boolean
  /** The five cards, captions and Private; Yes, No and Not sure stay in reach. */
  simple: boolean
  /** One short low tone a kind, for a participant. */
  soundBreakStart: boolean
  soundBreakEnd: boolean
  soundAnswer: boolean
  /** A second press of the same control within so many ms counts as none. */
  coolDown: (typeof coolDowns)[number]
  /** A press counts once it was held for so many ms. */
  hold: (typeof holds)[number]
  /** The letter pressed with Alt and Shift that hides and shows the overlay, and the one into the pane and back; empty: none. */
  keyHide: string
  keyPane: string
  keyHold: string
  /** Shift three times is *Hide now*; off for who presses Shift for something else. */
  shiftHides: boolean
  /** How one comes back from it was told once. */
  hideTold: boolean
  /** The person's own CSS; it is worn only while it is on. */
  ownStyle: string
  ownStyleOn: boolean
  /** Of the person's own place, kept on their device; empty: "your local emergency number". */
  emergencyNumber: string
}

export const comfortAtFirst = (language: Language): Comfort => ({
  textSize: 100,
  theme: "system",
  language,
  motion: "device",
  side: "right",
  overlay: "bar",
  captions: false,
  simple: false,
  soundBreakStart: false,
  soundBreakEnd: false,
  soundAnswer: false,
  coolDown: 0,
  hold: 0,
  keyHide: "H",
  keyPane: "Q",
  keyHold: "L",
  shiftHides: true,
  hideTold: false,
  ownStyle: "",
  ownStyleOn: false,
  emergencyNumber: "",
  ...reading.readingAtFirst,
})

/** More than any person writes, and less than slows a screen down. */
const longestStyle = 20_000

const oneOf = <T>(list: readonly T[], value: unknown): T | undefined => list.find((entry) => entry === value)

type Fits = (value: unknown) => boolean
const among =
  (list: readonly unknown[]): Fits =>
  (value) =>
    list.includes(value)
const text =
  (pattern: RegExp): Fits =>
  (value) =>
    typeof value === "string" && pattern.test(value)
const isKnownWord = (value: unknown) =>
  typeof value === "string" && value !== "" && value.length <= reading.longestKnownWord
const yesOrNo = among([true, false])
const letter = text(/^[A-Z]?$/)

/** Whether a value may stand in a field. */
export const fits: Record<keyof Comfort, Fits> = {
  textSize: among(textSizes),
  theme: among(themes),
  language: among(languages),
  motion: among(motions),
  side: among(sides),
  overlay: among(["bar", "panel", "hidden"]),
  captions: yesOrNo,
  simple: yesOrNo,
  soundBreakStart: yesOrNo,
  soundBreakEnd: yesOrNo,
  soundAnswer: yesOrNo,
  coolDown: among(coolDowns),
  hold: among(holds),
  keyHide: letter,
  keyPane: letter,
  keyHold: letter,
  shiftHides: yesOrNo,
  hideTold: yesOrNo,
  ownStyle: (value) => typeof value === "string" && value.length <= longestStyle,
  ownStyleOn: yesOrNo,
  emergencyNumber: text(/^[\d +()-]{0,20}$/),
  pace: among(reading.paces),
  interim: among(reading.interims),
  holdWhileBusy: yesOrNo,
  captionSize: among(reading.captionSizes),
  captionFont: among(reading.captionFonts),
  // The name of a typeface and nothing else: it stands in a style.
  ownFont: text(/^[\p{L}\p{N} _-]{0,60}$/u),
  lineSpacing: among(reading.lineSpacings),
  letterSpacing: among(reading.letterSpacings),
  captionInk: among(reading.captionColours),
  captionPaper: among(reading.captionColours),
  captionWindow: among(reading.captionColours),
  inkOpacity: among(reading.opacities),
  paperOpacity: among(reading.opacities),
  windowOpacity: among(reading.opacities),
  edge: among(reading.edges),
  captionLines: among(reading.lineCounts),
  captionWidth: among(reading.widths),
  underline: yesOrNo,
  knownWords: (value) => Array.isArray(value) && value.length <= reading.mostKnownWords && value.every(isKnownWord),
  ownWords: (value) => typeof value === "string" && value.length <= reading.longestOwnWords,
  speechSpeed: among(reading.speeds),
  showPace: yesOrNo,
  politeLines: yesOrNo,
}

/** Reads each field by itself: one damaged field never costs the others. */
export const parseComfort = (value: unknown, atFirst: Comfort): Comfort => {
  const kept = Object(value) as Record<string, unknown>
  const fields = Object.entries(atFirst) as [keyof Comfort, unknown][]
  return Object.fromEntries(fields.map(([key, first]) => [key, fits[key](kept[key]) ? kept[key] : first])) as Comfort
}

/** The nearest language we have to what a browser asks for. */
export const languageOf = (asked: readonly string[]): Language => {
  for (const tag of asked) {
    const found = oneOf(languages, tag.slice(0, 2).toLowerCase())
    if (found) return found
  }
  return "en"
}
