// How the words of captions look: as properties for the style sheet, as ready looks, and whether they can be read well.
import type { CSSProperties } from "react"
import type { Theme } from "../../settings/comfort.ts"
import { readingAtFirst, type CaptionColour, type CaptionFont, type Reading } from "../../settings/reading.ts"
import { family } from "../comfort.ts"
import { palettes } from "../theme.ts"

export const lookKeys = [
  "captionSize",
  "captionFont",
  "ownFont",
  "lineSpacing",
  "letterSpacing",
  "captionInk",
  "captionPaper",
  "captionWindow",
  "inkOpacity",
  "paperOpacity",
  "windowOpacity",
  "edge",
  "captionLines",
  "captionWidth",
] as const satisfies (keyof Reading)[]

export type Look = Pick<Reading, (typeof lookKeys)[number]>

export const lookOf = (comfort: Look): Look =>
  Object.fromEntries(lookKeys.map((key) => [key, comfort[key]])) as unknown as Look

const first = lookOf(readingAtFirst)

/** The person's own font stays as they named it. */
export const presets = {
  first,
  calm: { ...first, lineSpacing: 1.8, captionWidth: 45 },
  large: { ...first, captionSize: 200, lineSpacing: 1.2 },
  contrast: { ...first, captionSize: 150, ...on("white", "black") },
  broadcast: { ...first, captionSize: 125, ...on("yellow", "black"), captionLines: 3 },
  clear: { ...first, captionFont: "lexend", captionSize: 125, lineSpacing: 1.8, letterSpacing: 0.06 },
} as const satisfies Record<string, Look>

export type Preset = keyof typeof presets

function on<Ink extends CaptionColour, Paper extends CaptionColour>(captionInk: Ink, captionPaper: Paper) {
  return { captionInk, captionPaper, captionWindow: captionPaper }
}

export const presetIn = (look: Look): Preset | undefined =>
  (Object.keys(presets) as Preset[]).find((name) =>
    lookKeys.every((key) => key === "ownFont" || presets[name][key] === look[key]),
  )

/** The colours of broadcast captions (CTA-708). */
const hex: Record<Exclude<CaptionColour, "theme">, string> = {
  black: "#000000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  blue: "#0000FF",
  magenta: "#FF00FF",
  red: "#FF0000",
}

const families: Record<Exclude<CaptionFont, "own">, string> = {
  atkinson: `"${family}"`,
  lexend: "Lexend",
  andika: "Andika",
  opendyslexic: "OpenDyslexic",
  system: "system-ui",
}

const fallback = [`"${family}"`, "Verdana", "sans-serif"].join(", ")

const seen = (colour: string, opacity: number) =>
  opacity === 100 ? colour : `color-mix(in srgb, ${colour} ${opacity}%, transparent)`

const shifted = (colour: string, ...steps: string[]) => steps.map((step) => `${step} ${colour}`).join(", ")

const edges: Record<Look["edge"], (colour: string) => string> = {
  none: () => "none",
  raised: (colour) => shifted(colour, "0.04em 0.04em 0", "0.07em 0.07em 0"),
  depressed: (colour) => shifted(colour, "-0.04em -0.04em 0", "-0.07em -0.07em 0"),
  uniform: (colour) =>
    shifted(colour, "0.05em 0 0", "-0.05em 0 0", "0 0.05em 0", "0 -0.05em 0", "0.04em 0.04em 0", "-0.04em -0.04em 0"),
  shadow: (colour) => shifted(colour, "0.06em 0.06em 0.12em"),
}

/** Light letters have a dark edge, dark ones a light edge. */
const edgeColour = (ink: CaptionColour) =>
  ink === "theme" ? "var(--paper)" : luminance(rgb(hex[ink])) > 0.18 ? "#000" : "#FFF"

/** Custom properties, which a strict policy lets a script set. */
export const lookStyle = (look: Look): CSSProperties => {
  const { captionFont, ownFont, captionInk, captionPaper, captionWindow } = look
  const named = captionFont === "own" ? `"${ownFont}"` : families[captionFont]
  const colour = (name: CaptionColour, as: string) => (name === "theme" ? `var(--${as})` : hex[name])
  return {
    "--caption-size": look.captionSize / 100,
    "--caption-font": ownFont === "" && captionFont === "own" ? fallback : `${named}, ${fallback}`,
    "--caption-leading": look.lineSpacing,
    "--caption-tracking": `${look.letterSpacing}em`,
    "--caption-ink": seen(colour(captionInk, "ink"), look.inkOpacity),
    "--caption-paper": seen(colour(captionPaper, "paper"), look.paperOpacity),
    "--caption-window": seen(colour(captionWindow, "paper"), look.windowOpacity),
    "--caption-edge": edges[look.edge](edgeColour(captionInk)),
    "--caption-lines": look.captionLines,
    "--caption-width": look.captionWidth === 0 ? "none" : `${look.captionWidth}ch`,
  } as CSSProperties
}

/** For the style sheet: a box of so many lines has the names in line, and names on colours of one's own wear them too. */
export const lookFacts = ({ captionLines, captionInk, captionPaper, captionWindow }: Look) => ({
  "data-lines": captionLines === 0 ? undefined : captionLines,
  "data-own-colours": [captionInk, captionPaper, captionWindow].some((colour) => colour !== "theme") ? "" : undefined,
})

type Rgb = [number, number, number]

const rgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb

const over = (top: Rgb, opacity: number, below: Rgb): Rgb =>
  top.map((value, place) => (value * opacity + (below[place] ?? 0) * (100 - opacity)) / 100) as Rgb

// Relative luminance as WCAG 2.2 defines it.
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1, which cannot be seen, to 21. */
export const contrastOf = (look: Look, theme: keyof typeof palettes): number => {
  const { ink, paper } = palettes[theme]
  const colour = (name: CaptionColour, as: string) => rgb(name === "theme" ? as : hex[name])
  const around = over(colour(look.captionWindow, paper), look.windowOpacity, rgb(paper))
  const behind = over(colour(look.captionPaper, paper), look.paperOpacity, around)
  const letters = over(colour(look.captionInk, ink), look.inkOpacity, behind)
  const [light = 0, dark = 0] = [luminance(letters), luminance(behind)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

export const leastContrast = 4.5

/** Also the device's own colours. */
export const isHard = (look: Look, theme: Theme): boolean => {
  const themes = theme === "system" ? (["light", "dark"] as const) : [theme]
  return themes.some((name) => contrastOf(look, name) < leastContrast)
}
