// Waits until a page of a meeting host holds a meeting, then tells the background, once; a page without one pays for nothing more.
import type { PlasmoCSConfig } from "plasmo"
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

raiseShield()
const watch = setInterval(() => {
  if (!document.querySelector("#wc-footer, #hangup-button")) return
  clearInterval(watch)
  void chrome.runtime.sendMessage({ is: "meeting" })
}, 1000)
