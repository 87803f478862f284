// The background: composition only. It holds the participant's session, serves it to our screens, and lets the overlay in.
import overlayAddress from "url:../overlay/mount.ts"
import { handOverLink } from "../browser/links.ts"
import { inject, onSaid, showPage } from "../browser/pages.ts"
import { serve } from "../browser/serve.ts"
import { admits, giveTurns } from "./turns.ts"

let link = ""
giveTurns()
onSaid((message, from) => {
  const said = message as { is?: unknown; link?: unknown }
  if (said.is === "meeting") void inject(from, overlayAddress)
  if (said.is === "link" && typeof said.link === "string") {
    const contact = new URL(said.link).pathname === "/f"
    link = said.link
    void handOverLink(from.tab, said.link).then(() => showPage(from.tab, contact ? "facilitator" : "join"))
  }
  return undefined
})
serve(
  Promise.resolve({
    get: () => ({
      link: "off",
      clock: 0,
      room: undefined,
      invitation: undefined,
      myName: undefined,
      hello: { is: "offered" },
      sent: [],
      threads: [],
    }),
    subscribe: () => () => {},
    act: () => {},
  }),
  () => undefined,
  admits,
)
