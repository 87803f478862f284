// Puts the styles and a person's comfort on a document; doors call both before the first paint.
import type { Comfort } from "../settings/comfort.ts"

/**
 * One constructable sheet for the whole document, so that a strict `style-src` needs no exception. It is a layer: any
 * rule of a person's own style outranks it.
 */
export const wearStyles = (page: Document, styles: readonly string[]): void => {
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(`@layer ours {\n${styles.join("\n")}\n}`)
  page.adoptedStyleSheets = [sheet]
}

const more = new WeakMap<Document, Set<string>>()

/** The styles of a part that is fetched later, once: in the same layer, after the others. */
export const wearMore = (page: Document, styles: string): void => {
  const worn = more.get(page) ?? new Set()
  if (worn.has(styles)) return
  more.set(page, worn.add(styles))
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(`@layer ours {\n${styles}\n}`)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
}

/** `own`: the person's own style sheet too, above ours. What it asks the network for, the page's policy refuses. */
export const wearComfort = (page: Document, comfort: Comfort, own = true): void => {
  const root = page.documentElement
  root.lang = comfort.language
  root.style.setProperty("--text", String(comfort.textSize / 100))
  if (comfort.theme === "system") delete root.dataset["theme"]
  else root.dataset["theme"] = comfort.theme
  root.dataset["motion"] = comfort.motion
  wearOwnStyle(page, own && comfort.ownStyleOn ? comfort.ownStyle : "")
  listen(page, comfort)
}

const ownSheets = new WeakMap<Document, CSSStyleSheet>()

const wearOwnStyle = (page: Document, style: string): void => {
  const { CSSStyleSheet: Sheet } = page.defaultView ?? globalThis
  const worn = ownSheets.get(page)
  if (!worn && style === "") return
  const sheet = worn ?? new Sheet()
  ownSheets.set(page, sheet)
  sheet.replaceSync(style)
  if (!worn) page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
}

const presses = new WeakMap<Document, Promise<(comfort: Comfort) => void>>()

/** How presses count is brought in only for who asks for it. */
const listen = (page: Document, comfort: Comfort): void => {
  if (!presses.has(page) && comfort.coolDown === 0 && comfort.hold === 0) return
  const heed = presses.get(page) ?? import("./presses.ts").then(({ heedPresses }) => heedPresses(page))
  presses.set(page, heed)
  heed.then(
    (follow) => follow(comfort),
    // Not fetched: presses count at once, as they did; the next change tries again.
    () => presses.delete(page),
  )
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
