// The settings' own page, in the extension and on the web: what is pressed is worn at once, and kept.
import { useState } from "react"
import type { ComfortStore } from "../../settings/store.ts"
import { parseComfortLink } from "../../settings/carry.ts"
import { loadWords } from "../../words/load.ts"
import type { OptionWords } from "../../words/options.ts"
import type { Words } from "../../words/words.ts"
import { part } from "../parts.ts"
import { Surface } from "../parts/surface.tsx"
import { Offer } from "./offer.tsx"
import { OptionsPage } from "./options-page.tsx"
import type { Kept } from "./transcripts.tsx"
import { OptionWordsProvider } from "./words.tsx"

type Props = {
  comfort: ComfortStore
  /** The sentences of the first paint. */
  words: Words
  optionWords: OptionWords
  via: "extension" | "page"
  /** Origin of the web pages, where a phone takes the settings over. */
  pages: string
  /** The link this page was opened with, which may carry another device's settings. */
  link?: string | undefined
  /** Where captions are kept, on a device that can. */
  kept?: Kept
}

export const OptionsApp = ({ comfort, words, optionWords, via, pages, link, kept }: Props) => {
  const [offered, setOffered] = useState(link !== undefined)
  const change = link === undefined ? undefined : parseComfortLink(link)
  return (
    <Surface comfort={comfort} words={words} load={loadWords} place="page" own={false}>
      <OptionWordsProvider first={optionWords}>
        <main {...part("options")}>
          {offered && <Offer change={change} via={via} onDone={() => setOffered(false)} />}
          <OptionsPage via={via} pages={pages} kept={kept} />
        </main>
      </OptionWordsProvider>
    </Surface>
  )
}
