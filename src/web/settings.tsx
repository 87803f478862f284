// All settings on the web, and where a phone takes over those of another device: nothing of a room is read or kept here.
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url"
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url"
import { createRoot } from "react-dom/client"
import { dress } from "../ui/dress.ts"
import { OptionsApp } from "../ui/options/app.tsx"
import { optionsStyles } from "../ui/styles/options.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadOptionWords } from "../words/options.ts"
import { openComfort } from "./comfort.ts"
import { takeLink } from "./link.ts"

const link = takeLink()
const comfort = openComfort()
const now = comfort.getState()
const optionWords = await loadOptionWords(now.language)
const styles = [...sharedStyles, optionsStyles]
const words = await dress(document, now, styles, { regular, bold }, () => optionWords.title, { own: false })

const root = document.getElementById("root")
if (root)
  createRoot(root).render(
    <OptionsApp
      comfort={comfort}
      words={words}
      optionWords={optionWords}
      via="page"
      pages={location.origin}
      link={link}
    />,
  )
