// Puts the styles and a person's comfort on a document; doors call both before the first paint.
import type { Comfort } from "../settings/comfort.ts"

/** One constructable sheet for the whole document, so that a strict `style-src` needs no exception. */
export const wearStyles = (page: Document, styles: readonly string[]): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles.join("\n"))
  page.adoptedStyleSheets = [sheet]
}

export const wearComfort = (page: Document, comfort: Comfort): void => {
  const root = page.documentElement
  root.lang = comfort.language
  root.style.setProperty("--text", String(comfort.textSize / 100))
  if (comfort.theme === "system") delete root.dataset["theme"]
  else root.dataset["theme"] = comfort.theme
}

export type FontFile = { weight: "400" | "700"; url: string; range?: string }

export const family = "Atkinson Hyperlegible Next"

/** Adds the product's typeface. Urls come from the door, as each bundler names files in its own way. */
export const wearFonts = (page: Document, files: readonly FontFile[]): void => {
  for (const { weight, url, range } of files) {
    const face = new FontFace(family, `url("${url}") format("woff2")`, {
      weight,
      display: "swap",
      ...(range === undefined ? {} : { unicodeRange: range }),
    })
    page.fonts.add(face)
  }
}
