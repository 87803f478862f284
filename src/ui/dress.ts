// Readies a document before its first paint: styles, typeface, comfort, language, title, and the sentences to begin with.
import { languageOf, type Comfort } from "../settings/comfort.ts"
import { loadWords } from "../words/load.ts"
import type { Words } from "../words/words.ts"
import { guardAim } from "./aim.ts"
import { wearComfort, wearFonts, wearStyles } from "./comfort.ts"
import { showHint } from "./hint.ts"

/** `fonts`: where the door's bundler put the regular and the bold weight. `own`: the person's own style sheet too. Gives the sentences of the first paint. */
export const dress = async (
  page: Document,
  comfort: Comfort,
  styles: readonly string[],
  fonts: { regular: string; bold: string },
  title: (words: Words) => string,
  { own = true, load = loadWords }: { own?: boolean; load?: typeof loadWords } = {},
): Promise<Words> => {
  wearStyles(page, styles)
  wearFonts(page, [
    { weight: "400", url: fonts.regular },
    { weight: "700", url: fonts.bold },
  ])
  wearComfort(page, comfort, own)
  // In the language that is worn by then; it was loaded with its first sentence, so that no network is needed.
  const tell = async (y: number) =>
    showHint(page, (await load(languageOf([page.documentElement.lang]))).shared.moved, y)
  guardAim(page, (y) => void tell(y))
  const words = await load(comfort.language)
  page.title = title(words)
  return words
}
