// Desk
import { use } from "react"
import { takeLink } from "../browser/links.ts"
const link = takeLink()
const Inner = () => <p>contact {use(link)}</p>
export default function Desk() {
  return <Inner />
}
