// Waits until a page of a meeting host holds a meeting, then tells the background, once; a page without one pays for nothing more.
import type { PlasmoCSConfig } from "plasmo"
import { hasExtension } from "../meeting/orphan.ts"
import { ownerFor } from "../meeting/owners.ts"
import { raiseShield } from "../meeting/shield.ts"
import { shareBegan, shareEnded } from "../meeting/shares.ts"

export const config: PlasmoCSConfig = {
  matches: [
    "https://*.zoom.us/*",
    "https://teams.microsoft.com/*",
    "https://teams.cloud.microsoft/*",
    "https://teams.live.com/*",
    "https://meet.google.com/*",
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

/** As long as the page shares a screen a port is open, which ends with the page whatever becomes of it. */
const holdWhileShared = () => {
  let shared = false
  let port: chrome.runtime.Port | undefined
  const hold = () => {
    // The id is gone from a script whose extension was loaded anew, whatever the types say.
    if (!shared || port || (chrome.runtime as { id?: string }).id === undefined) return
    port = chrome.runtime.connect({ name: "share" })
    // A background that fell asleep closes its ports.
    port.onDisconnect.addListener(() => {
      port = undefined
      setTimeout(hold, 200)
    })
  }
  document.addEventListener(shareBegan, () => {
    shared = true
    hold()
  })
  document.addEventListener(shareEnded, () => {
    shared = false
    port?.disconnect()
    port = undefined
  })
}

const owner = ownerFor(location.hostname)
if (owner && !globalThis.quietHandWatches) {
  globalThis.quietHandWatches = true
  raiseShield(hasExtension)
  holdWhileShared()
  const watch = setInterval(() => {
    if (!hasExtension()) return clearInterval(watch)
    if (!owner.owns(document)) return
    clearInterval(watch)
    void chrome.runtime.sendMessage({ is: "meeting", on: owner.name })
  }, lookAgain)
}
