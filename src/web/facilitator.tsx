// The desk's page: makes a room, or opens the contact link it was reached by, without the extension.
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url"
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url"
import { createRoot } from "react-dom/client"
import { keeperHere } from "../kept/keeper-here.ts"
import { createFacilitator, outside } from "../session/facilitator.ts"
import { withoutPrivateItems } from "../session/hide-private.ts"
import { realWorld } from "../session/real-world.ts"
import { whileSharing } from "../session/sharing.ts"
import { dress } from "../ui/dress.ts"
import { FacilitatorApp } from "../ui/facilitator/app.tsx"
import { deskStyles } from "../ui/styles/desk.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadDeskWords } from "../words/load.ts"
import { openComfort } from "./comfort.ts"
import { namedRelay, takeLink } from "./link.ts"
import { inOneTab } from "../kept/one-tab.ts"
import { openSharing } from "./sharing.ts"
import { isUnsafe } from "./unsafe.ts"

const link = takeLink()
const relay = namedRelay()
const comfort = openComfort()
const styles = [...sharedStyles, deskStyles]
const words = await dress(document, comfort.getState(), styles, { regular, bold }, (said) => said.facilitator.title, {
  load: loadDeskWords,
})

if (!isUnsafe(words)) {
  const { keeper, lasting } = await keeperHere()
  const world = realWorld({
    origin: relay === undefined ? location.origin : `https://${relay}`,
    pages: location.origin,
    keeper,
    via: "page",
  })
  const desk = await inOneTab("facilitator", outside, () => createFacilitator(world, lasting))
  const connector = whileSharing(desk, openSharing(), withoutPrivateItems)
  if (link !== undefined) connector.act({ type: "openContactLink", link })
  const root = document.getElementById("root")
  if (root)
    createRoot(root).render(
      <FacilitatorApp connector={connector} comfort={comfort} words={words} loadWords={loadDeskWords} via="page" />,
    )
}
