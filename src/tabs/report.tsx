// The report for a helper, made when it is opened.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { meetingHosts } from "../../plasmo.config.ts"
import { connect, inMeeting } from "../browser/connect.ts"
import { askMeetings, mayEnter, version } from "../browser/access.ts"
import { openComfort } from "../browser/settings.ts"
import { keeperHere } from "../kept/keeper-here.ts"
import { parseMeetingFacts } from "../meeting/facts.ts"
import type { ParticipantAction, ParticipantState } from "../session/participant-state.ts"
import { dress } from "../ui/dress.ts"
import { Report } from "../ui/life/report.tsx"
import { deskStyles } from "../ui/styles/desk.ts"
import { lifeStyles } from "../ui/styles/life.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadLifeWords } from "../words/life.ts"
import { loadWords } from "../words/load.ts"

const gather = async () => {
  const [connector, answers, sites, { lasting }] = await Promise.all([
    connect<ParticipantState, ParticipantAction>(inMeeting(undefined)),
    askMeetings(meetingHosts, { is: "facts" }),
    Promise.all(
      meetingHosts.map(async (pattern) => ({ host: pattern.split("/")[2] ?? "", allowed: await mayEnter(pattern) })),
    ),
    keeperHere(),
  ])
  const meetings = answers.map(parseMeetingFacts)
  return { version: version(), userAgent: navigator.userAgent, meetings, sites, lasting, state: connector.get() }
}

const start = async () => {
  const comfort = await openComfort()
  const styles = [...sharedStyles, deskStyles, lifeStyles]
  const [life, words, facts] = await Promise.all([
    loadLifeWords(comfort.getState().language),
    dress(document, comfort.getState(), styles, { regular, bold }, ({ participant }) => participant.title),
    gather(),
  ])
  return { comfort, words, life, facts: { ...facts, comfort: comfort.getState() } }
}
const ready = start()

export default function ReportPage() {
  return <Report {...use(ready)} loadWords={loadWords} />
}
