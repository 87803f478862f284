// The phone page: what an invite opens without the extension.
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url"
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url"
import { createRoot } from "react-dom/client"
import { keeperHere } from "../kept/keeper-here.ts"
import { withoutOurs, withoutPrivate } from "../session/hide-private.ts"
import { createParticipant, outside } from "../session/participant.ts"
import { realWorld } from "../session/real-world.ts"
import { whileSharing } from "../session/sharing.ts"
import { dress } from "../ui/dress.ts"
import { ParticipantApp } from "../ui/participant/app.tsx"
import { participantStyles } from "../ui/styles/participant.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadWords } from "../words/load.ts"
import { openComfort } from "./comfort.ts"
import { takeLink } from "./link.ts"
import { inOneTab } from "../kept/one-tab.ts"
import { sharedHere } from "./shared-device.ts"
import { openSharing } from "./sharing.ts"
import { isUnsafe } from "./unsafe.ts"

const link = takeLink()
const comfort = openComfort()
const styles = [...sharedStyles, participantStyles]
const words = await dress(document, comfort.getState(), styles, { regular, bold }, (said) => said.participant.title)

if (!isUnsafe(words)) {
  const { keeper } = await keeperHere(sharedHere)
  const world = realWorld({ origin: location.origin, keeper, via: "page" })
  const session = await inOneTab("participant", outside, () => createParticipant(world))
  const connector = whileSharing(session, openSharing(), withoutPrivate, withoutOurs)
  if (link !== undefined) connector.act({ type: "openInvite", link })
  const root = document.getElementById("root")
  if (root)
    createRoot(root).render(
      <ParticipantApp
        connector={connector}
        comfort={comfort}
        words={words}
        loadWords={loadWords}
        place="page"
        via="page"
      />,
    )
}
