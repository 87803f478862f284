// The facilitator's desk in the extension: a room is made here, and a contact link opens here.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { relayOrigin } from "../../plasmo.config.ts"
import { takeLink } from "../browser/links.ts"
import { readPolicy } from "../browser/policy.ts"
import { openComfort } from "../browser/settings.ts"
import { openSharing } from "../browser/sharing.ts"
import { keeperHere } from "../kept/keeper-here.ts"
import { inOneTab } from "../kept/one-tab.ts"
import { createFacilitator, outside } from "../session/facilitator.ts"
import { withoutPrivateItems } from "../session/hide-private.ts"
import { realWorld } from "../session/real-world.ts"
import { whileSharing } from "../session/sharing.ts"
import { dress } from "../ui/dress.ts"
import { FacilitatorApp } from "../ui/facilitator/app.tsx"
import { deskStyles } from "../ui/styles/desk.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadDeskWords } from "../words/load.ts"

const start = async () => {
  const [link, comfort, sharing, { keeper, lasting }, { relay: origin = relayOrigin, pages }] = await Promise.all([
    takeLink(),
    openComfort(),
    openSharing(),
    keeperHere(),
    readPolicy(),
  ])
  const styles = [...sharedStyles, deskStyles]
  const words = await dress(document, comfort.getState(), styles, { regular, bold }, (said) => said.facilitator.title, {
    load: loadDeskWords,
  })
  const world = realWorld({ origin, pages, keeper, via: "extension" })
  const desk = await inOneTab("facilitator", outside, () => createFacilitator(world, lasting))
  const connector = whileSharing(desk, sharing, withoutPrivateItems)
  if (link !== undefined) connector.act({ type: "openContactLink", link })
  return { connector, comfort, words }
}
const ready = start()

export default function Desk() {
  return <FacilitatorApp {...use(ready)} loadWords={loadDeskWords} via="extension" />
}
