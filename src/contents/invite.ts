// The net below `browser/invites.ts`: where an invite's page was loaded all the same, its link is taken before a script of the page runs.
import type { PlasmoCSConfig } from "plasmo"

export const config: PlasmoCSConfig = {
  matches: [
    "https://quiet-hand.test/j*",
    "https://quiet-hand.test/f*",
    "https://quiet-hand.test/m*",
    "https://quiet-hand.test/d*",
  ],
  run_at: "document_start",
}

const link = location.href
if (/^\/[jfmd]$/.test(location.pathname) && location.hash.length > 1) {
  history.replaceState(null, "", location.pathname)
  window.stop()
  document.replaceChildren()
  void chrome.runtime.sendMessage({ is: "link", link })
}
