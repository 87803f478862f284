// The captions of the meeting in a window of their own: nothing else is in it, so that it can be shared or laid anywhere.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { openComfort } from "../browser/settings.ts"
import { CaptionsPage } from "../own-pages/captions.tsx"
import { openBeside } from "../own-pages/open.tsx"
import { dress } from "../ui/dress.ts"
import { Surface } from "../ui/parts/surface.tsx"
import { participantStyles } from "../ui/styles/participant.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadWords } from "../words/load.ts"

const beside = openBeside()
const start = async () => {
  const comfort = await openComfort()
  const styles = [...sharedStyles, participantStyles]
  const words = await dress(document, comfort.getState(), styles, { regular, bold }, (said) => said.captions.heading)
  return { comfort, words }
}
const ready = start()

export default function CaptionsWindow() {
  return (
    <Surface {...use(ready)} load={loadWords} place="page">
      <CaptionsPage beside={beside} />
    </Surface>
  )
}
