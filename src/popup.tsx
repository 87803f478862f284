// Behind the toolbar button: the participant's screens, also when no meeting is open.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { meetingHosts } from "../plasmo.config.ts"
import { connect } from "./browser/connect.ts"
import { addressInFront, askToEnter, mayEnter } from "./browser/meetings.ts"
import { openComfort } from "./browser/settings.ts"
import type { ParticipantAction, ParticipantState } from "./session/participant-state.ts"
import { dress } from "./ui/dress.ts"
import { Around } from "./ui/life/around.tsx"
import { hostsToAsk } from "./ui/life/hosts-to-ask.ts"
import { ParticipantApp } from "./ui/participant/app.tsx"
import { lifeStyles } from "./ui/styles/life.ts"
import { participantStyles } from "./ui/styles/participant.ts"
import { sharedStyles } from "./ui/styles/shared.ts"
import { loadLifeWords } from "./words/life.ts"
import { loadWords } from "./words/load.ts"

const whatToAsk = async () => {
  const allowed = await Promise.all(meetingHosts.map(mayEnter))
  return hostsToAsk(
    meetingHosts.filter((_, index) => !allowed[index]),
    await addressInFront(),
  )
}

const start = async () => {
  const [connector, comfort, ask] = await Promise.all([
    connect<ParticipantState, ParticipantAction>(),
    openComfort(),
    whatToAsk(),
  ])
  const styles = [...sharedStyles, participantStyles, lifeStyles]
  const title = ({ participant }: { participant: { title: string } }) => participant.title
  const [life, words] = await Promise.all([
    loadLifeWords(comfort.getState().language),
    dress(document, comfort.getState(), styles, { regular, bold }, title),
  ])
  return { connector, comfort, words, life, ask }
}
const ready = start()

export default function Popup() {
  const { connector, comfort, words, life, ask } = use(ready)
  const shared = { comfort, words, loadWords }
  return (
    <Around {...shared} life={life} ask={ask} onAsk={askToEnter} report="/tabs/report.html">
      <ParticipantApp {...shared} connector={connector} place="page" via="extension" desk="/tabs/facilitator.html" />
    </Around>
  )
}
