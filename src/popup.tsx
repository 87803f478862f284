// Behind the toolbar button: the participant's screens, also when no meeting is open.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { meetingHosts } from "../plasmo.config.ts"
import { connect } from "./browser/connect.ts"
import { addressInFront, askToEnter, mayEnter } from "./browser/meetings.ts"
import { readPolicy } from "./browser/policy.ts"
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
  const [allowed, { relay }] = await Promise.all([Promise.all(meetingHosts.map(mayEnter)), readPolicy()])
  const missing = meetingHosts.filter((_, index) => !allowed[index])
  const letIn = relay === undefined || (await mayEnter(`${relay}/*`))
  return { ask: hostsToAsk(missing, await addressInFront()), relay: letIn ? undefined : relay }
}

const start = async () => {
  const [connector, comfort, asks] = await Promise.all([
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
  return { connector, comfort, words, life, asks }
}
const ready = start()

export default function Popup() {
  const { connector, comfort, words, life, asks } = use(ready)
  const shared = { comfort, words, loadWords }
  return (
    <Around {...shared} life={life} {...asks} onAsk={askToEnter} report="/tabs/report.html">
      <ParticipantApp {...shared} connector={connector} place="page" via="extension" desk="/tabs/facilitator.html" />
    </Around>
  )
}
