// Opened once, after installing: practice alone, or the invite.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { openComfort } from "../browser/settings.ts"
import { dress } from "../ui/dress.ts"
import { Welcome } from "../ui/life/welcome.tsx"
import { deskStyles } from "../ui/styles/desk.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadLifeWords } from "../words/life.ts"
import { loadWords } from "../words/load.ts"

const start = async () => {
  const comfort = await openComfort()
  const styles = [...sharedStyles, deskStyles]
  const [life, words] = await Promise.all([
    loadLifeWords(comfort.getState().language),
    dress(document, comfort.getState(), styles, { regular, bold }, ({ participant }) => participant.title),
  ])
  return { comfort, words, life }
}
const ready = start()

const go = (page: "practice" | "join") => () => location.assign(`/tabs/${page}.html`)

export default function WelcomePage() {
  return <Welcome {...use(ready)} loadWords={loadWords} onPractice={go("practice")} onInvite={go("join")} />
}
