// Practice alone: both ends of a pretend room live in this page, in its memory, and nothing is asked of any network.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { relayInPage } from "../alone/relay.ts"
import { seatSam, type SamWords } from "../alone/sam.ts"
import { openComfort } from "../browser/settings.ts"
import { memoryKeeper } from "../kept/memory-keeper.ts"
import { createParticipant } from "../session/participant.ts"
import { realWorld } from "../session/real-world.ts"
import { dress } from "../ui/dress.ts"
import { PracticeAlone } from "../ui/life/practice.tsx"
import { lifeStyles } from "../ui/styles/life.ts"
import { participantStyles } from "../ui/styles/participant.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadLifeWords } from "../words/life.ts"
import { loadWords } from "../words/load.ts"

/** Reserved, and reaches nobody, should anything ever ask for it. */
const nowhere = "https://practice.invalid"

const openRoom = async (words: SamWords) => {
  const socket = relayInPage(Date.now)
  const world = () => ({
    ...realWorld({ origin: nowhere, keeper: memoryKeeper(), via: "extension" as const }),
    socket,
  })
  const [{ invite }, connector] = await Promise.all([seatSam(world(), words), createParticipant(world())])
  connector.act({ type: "openInvite", link: invite })
  return connector
}

const start = async () => {
  const comfort = await openComfort()
  const styles = [...sharedStyles, participantStyles, lifeStyles]
  const [life, words] = await Promise.all([
    loadLifeWords(comfort.getState().language),
    dress(document, comfort.getState(), styles, { regular, bold }, ({ participant }) => participant.title),
  ])
  const connector = await openRoom(life.practice).catch(() => undefined)
  return { comfort, words, life, connector }
}
const ready = start()

export default function PracticePage() {
  return <PracticeAlone {...use(ready)} loadWords={loadWords} onEnd={() => location.assign("/tabs/welcome.html")} />
}
