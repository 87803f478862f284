// Takes an invite or a contact link before the page behind it runs, so that no web page ever holds its secret.
import type { PlasmoCSConfig } from "plasmo"

export const config: PlasmoCSConfig = {
  matches: ["https://quiet-hand.test/j*", "https://quiet-hand.test/f*"],
  run_at: "document_start",
}

const link = location.href
if (/^\/[jf]$/.test(location.pathname) && location.hash.length > 1) {
  history.replaceState(null, "", location.pathname)
  window.stop()
  document.replaceChildren()
  void chrome.runtime.sendMessage({ is: "link", link })
}
