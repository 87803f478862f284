// The captions of the meeting in a window of their own: nothing else is in it, so that it can be shared or laid anywhere.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { useStore } from "zustand"
import { openComfort } from "../browser/settings.ts"
import { openBeside } from "../own-pages/open.tsx"
import { dress } from "../ui/dress.ts"
import { CaptionsPane } from "../ui/participant/captions-pane.tsx"
import { Surface } from "../ui/parts/surface.tsx"
import { useWords } from "../ui/parts/words-provider.tsx"
import { part } from "../ui/parts.ts"
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
      <Captions />
    </Surface>
  )
}

const Captions = () => {
  const words = useWords()
  const { read } = useStore(beside.meeting)
  return (
    <main {...part("home")} data-screen="captions">
      <h1 {...part("unseen")}>{words.captions.heading}</h1>
      {read ? <CaptionsPane captions={beside.captions} /> : <p {...part("text")}>{words.ownPages.noMeeting}</p>}
    </main>
  )
}
