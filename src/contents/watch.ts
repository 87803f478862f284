// Waits until a page of a meeting host holds a meeting, then tells the background, once; a page without one pays for nothing more.
import type { PlasmoCSConfig } from "plasmo"
import { hasExtension } from "../meeting/orphan.ts"
import { adapterFor } from "../meeting/platforms.ts"
import { raiseShield } from "../meeting/shield.ts"

export const config: PlasmoCSConfig = {
  matches: [
    "https://*.zoom.us/*",
    "https://teams.microsoft.com/*",
    "https://teams.cloud.microsoft/*",
    "https://teams.live.com/*",
  ],
  all_frames: true,
  run_at: "document_start",
}

declare global {
  /** A page that was open when we came gets this script from the background, and from some browsers as well. */
  var quietHandWatches: boolean | undefined
}

/** Two looks a second would cost as little; one is soon enough. */
const lookAgain = 1000

const adapter = adapterFor(location.hostname)
if (adapter && !globalThis.quietHandWatches) {
  globalThis.quietHandWatches = true
  raiseShield(hasExtension)
  const watch = setInterval(() => {
    if (!hasExtension()) return clearInterval(watch)
    if (!adapter.owns(document)) return
    clearInterval(watch)
    void chrome.runtime.sendMessage({ is: "meeting" })
  }, lookAgain)
}
