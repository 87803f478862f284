// What makes the screens comfortable for one person, and the parser of what was kept.

export const textSizes = [100, 125, 150, 200, 300, 400] as const
export const themes = ["system", "light", "dark"] as const
export const languages = ["en", "fr", "es"] as const
export const sides = ["right", "left", "bottom", "top"] as const

export type TextSize = (typeof textSizes)[number]
export type Theme = (typeof themes)[number]
export type Language = (typeof languages)[number]
export type Side = (typeof sides)[number]

export type Comfort = {
  textSize: TextSize
  theme: Theme
  language: Language
  /** Where the overlay docks, and how it was left. */
  side: Side
  /** bar: at rest. panel: open. hidden: only the tab. */
  overlay: "bar" | "panel" | "hidden"
  captions: boolean
  /** Of the person's own place, kept on their device; empty: "your local emergency number". */
  emergencyNumber: string
}

export const comfortAtFirst = (language: Language): Comfort => ({
  textSize: 100,
  theme: "system",
  language,
  side: "right",
  overlay: "bar",
  captions: false,
  emergencyNumber: "",
})

const oneOf = <T>(list: readonly T[], value: unknown): T | undefined => list.find((entry) => entry === value)

/** Reads each field by itself: one damaged field never costs the others. */
export const parseComfort = (value: unknown, atFirst: Comfort): Comfort => {
  if (typeof value !== "object" || value === null) return atFirst
  const kept = value as Record<string, unknown>
  return {
    textSize: oneOf(textSizes, kept["textSize"]) ?? atFirst.textSize,
    theme: oneOf(themes, kept["theme"]) ?? atFirst.theme,
    language: oneOf(languages, kept["language"]) ?? atFirst.language,
    side: oneOf(sides, kept["side"]) ?? atFirst.side,
    overlay: oneOf(["bar", "panel", "hidden"] as const, kept["overlay"]) ?? atFirst.overlay,
    captions: typeof kept["captions"] === "boolean" ? kept["captions"] : atFirst.captions,
    emergencyNumber:
      typeof kept["emergencyNumber"] === "string" && /^[\d +()-]{0,20}$/.test(kept["emergencyNumber"])
        ? kept["emergencyNumber"]
        : atFirst.emergencyNumber,
  }
}

/** The nearest language we have to what a browser asks for. */
export const languageOf = (asked: readonly string[]): Language => {
  for (const tag of asked) {
    const found = oneOf(languages, tag.slice(0, 2).toLowerCase())
    if (found) return found
  }
  return "en"
}
