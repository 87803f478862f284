// The typefaces of captions that only some people choose: fetched when they are.
import type { CaptionFont } from "../../settings/reading.ts"

type Fetched = Extract<CaptionFont, "lexend" | "andika" | "opendyslexic">

// Both bundlers find a file that is named so; the packages are installed in one place.
const files: Record<Fetched, { family: string; regular: string; bold: string }> = {
  lexend: {
    family: "Lexend",
    regular: new URL("../../../node_modules/@fontsource/lexend/files/lexend-latin-400-normal.woff2", import.meta.url)
      .href,
    bold: new URL("../../../node_modules/@fontsource/lexend/files/lexend-latin-700-normal.woff2", import.meta.url).href,
  },
  andika: {
    family: "Andika",
    regular: new URL("../../../node_modules/@fontsource/andika/files/andika-latin-400-normal.woff2", import.meta.url)
      .href,
    bold: new URL("../../../node_modules/@fontsource/andika/files/andika-latin-700-normal.woff2", import.meta.url).href,
  },
  opendyslexic: {
    family: "OpenDyslexic",
    regular: new URL(
      "../../../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2",
      import.meta.url,
    ).href,
    bold: new URL(
      "../../../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2",
      import.meta.url,
    ).href,
  },
}

const isFetched = (font: CaptionFont): font is Fetched => font in files

export const wearCaptionFont = (page: Document, font: CaptionFont): void => {
  if (!isFetched(font)) return
  const { family, regular, bold } = files[font]
  if ([...page.fonts].some((face) => face.family.includes(family))) return
  for (const [weight, url] of [
    ["400", regular],
    ["700", bold],
  ] as const)
    page.fonts.add(new FontFace(family, `url("${url}") format("woff2")`, { weight, display: "swap" }))
}
