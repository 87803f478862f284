// The background: composition only. It holds the participant's session, serves it to our screens, and lets the overlay in.
import overlayAddress from "url:../overlay/mount.ts"
import { inject, onSaid } from "../browser/pages.ts"
import { serve } from "../browser/serve.ts"
import { admits, giveTurns } from "./turns.ts"

giveTurns()
onSaid((message, from) => {
  if ((message as { is?: unknown }).is === "meeting") void inject(from, overlayAddress)
  return undefined
})
serve(Promise.resolve({ get: () => ({ hello: 1 }), subscribe: () => () => {}, act: () => {} }), () => undefined, admits)
