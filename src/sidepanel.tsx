// At the side of the browser's window: the participant's screens, beside any page and without a meeting too.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { openOwnPage, OwnPage } from "./own-pages/open.tsx"

const ready = openOwnPage({ regular, bold })

export default function SidePanel() {
  return <OwnPage {...use(ready)} desk="/tabs/facilitator.html" />
}
