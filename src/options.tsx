// The settings' own page in the extension: what it changes shows at once in every pane, page and popup.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { relayOrigin } from "../plasmo.config.ts"
import { openComfort } from "./browser/settings.ts"
import { transcriptShelf } from "./kept/transcripts.ts"
import { dress } from "./ui/dress.ts"
import { OptionsApp } from "./ui/options/app.tsx"
import { optionsStyles } from "./ui/styles/options.ts"
import { sharedStyles } from "./ui/styles/shared.ts"
import { loadOptionWords } from "./words/options.ts"

const start = async () => {
  const comfort = await openComfort()
  const now = comfort.getState()
  const optionWords = await loadOptionWords(now.language)
  const styles = [...sharedStyles, optionsStyles]
  const words = await dress(document, now, styles, { regular, bold }, () => optionWords.title, { own: false })
  return { comfort, words, optionWords }
}
const ready = start()
const kept = transcriptShelf()

export default function Options() {
  return <OptionsApp {...use(ready)} via="extension" pages={relayOrigin} kept={kept} />
}
