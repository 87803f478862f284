// What our own pages have in common (popup, side panel, join page): the participant's screens, and the captions of the meeting that is open.
import { useStore } from "zustand"
import { createStore, type StoreApi } from "zustand/vanilla"
import { connect } from "../browser/connect.ts"
import { followCaptions } from "../browser/follow-captions.ts"
import { besideMeetings, nearestOf, watchMeetings, type Meetings } from "../browser/meetings.ts"
import { openComfort } from "../browser/settings.ts"
import type { Captioner } from "../captions/captioner.ts"
import type { Keeping } from "../captions/keeping.ts"
import { parseCaptionNews } from "../captions/news.ts"
import { captionStore, takeNews, type CaptionStore } from "../captions/store.ts"
import type { Connector } from "../session/connector.ts"
import type { ParticipantAction, ParticipantState } from "../session/participant-state.ts"
import type { ComfortStore } from "../settings/store.ts"
import { dress } from "../ui/dress.ts"
import { ParticipantApp } from "../ui/participant/app.tsx"
import { participantStyles } from "../ui/styles/participant.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadWords } from "../words/load.ts"
import type { Words } from "../words/words.ts"
import { Above } from "./above.tsx"
import { openKeeping } from "./keeping.ts"

/** The meeting that is open beside a page of ours. */
export type Beside = {
  captions: CaptionStore & { keeping?: Keeping | undefined; captioner?: () => Promise<Captioner> }
  meeting: StoreApi<Meetings & { read: boolean }>
}

/** Who shows captions beside or without the other screens. */
export const openBeside = (): Beside => {
  const meeting = createStore(() => ({ tabs: [] as number[], were: false, read: false }))
  const captions = Object.assign(captionStore(), {
    keeping: openKeeping(besideMeetings),
    captioner: async () => (await import("./captioner.ts")).openCaptioner(() => nearestOf(meeting.getState().tabs)),
  })
  watchMeetings((meetings) => meeting.setState(meetings))
  followCaptions(
    (said) => {
      const news = parseCaptionNews(said)
      if (news) takeNews(captions, news)
    },
    (read) => meeting.setState({ read }),
  )
  return { captions, meeting }
}

type Fonts = { regular: string; bold: string }

export type Opened = {
  connector: Connector<ParticipantState, ParticipantAction>
  comfort: ComfortStore
  words: Words
  beside: Beside
}

/** `fonts`: addresses, as only a door can import them. `more`: style sheets of the door's own. */
export const openOwnPage = async (fonts: Fonts, more: string[] = []): Promise<Opened> => {
  const [connector, comfort] = await Promise.all([
    connect<ParticipantState, ParticipantAction>(besideMeetings),
    openComfort(),
  ])
  const styles = [...sharedStyles, participantStyles, ...more]
  const words = await dress(document, comfort.getState(), styles, fonts, ({ participant }) => participant.title)
  return { connector, comfort, words, beside: openBeside() }
}

/** `atSide`: opens the side panel, where this page is not that panel. `desk`: the address of the facilitator's page. */
export const OwnPage = (props: Opened & { desk?: string; atSide?: () => void }) => {
  const { connector, comfort, words, beside, desk, atSide } = props
  const { read } = useStore(beside.meeting)
  return (
    <ParticipantApp
      connector={connector}
      comfort={comfort}
      words={words}
      loadWords={loadWords}
      place="page"
      via="extension"
      above={<Above connector={connector} beside={beside} atSide={atSide} />}
      {...(read && { captions: beside.captions })}
      {...(desk !== undefined && { desk })}
    />
  )
}
