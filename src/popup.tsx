// Behind the toolbar button: the participant's screens, also when no meeting is open.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { connect } from "./browser/connect.ts"
import { openComfort } from "./browser/settings.ts"
import type { ParticipantAction, ParticipantState } from "./session/participant-state.ts"
import { dress } from "./ui/dress.ts"
import { ParticipantApp } from "./ui/participant/app.tsx"
import { participantStyles } from "./ui/styles/participant.ts"
import { sharedStyles } from "./ui/styles/shared.ts"
import { loadWords } from "./words/load.ts"

const start = async () => {
  const [connector, comfort] = await Promise.all([connect<ParticipantState, ParticipantAction>(), openComfort()])
  const styles = [...sharedStyles, participantStyles]
  const title = ({ participant }: { participant: { title: string } }) => participant.title
  return { connector, comfort, words: await dress(document, comfort.getState(), styles, { regular, bold }, title) }
}
const ready = start()

export default function Popup() {
  return (
    <ParticipantApp {...use(ready)} loadWords={loadWords} place="page" via="extension" desk="/tabs/facilitator.html" />
  )
}
