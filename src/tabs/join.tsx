// The page an invite opens in the extension: the participant's screens on a page of their own.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { openOwnPage, OwnPage } from "../own-pages/open.tsx"

const ready = openOwnPage({ regular, bold })

export default function Join() {
  return <OwnPage {...use(ready)} />
}
