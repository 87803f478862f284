// The outer page: it holds the meeting in an iframe of its own origin, and goes home when the meeting was left.
import type { Practice } from "./control.ts"

const wrapper = document.querySelector(".pwa-webclient__iframe-wrapper")
const meetingId = /\d{9,11}/.exec(location.pathname)?.[0] ?? "1234567890"

const frame = document.createElement("iframe")
frame.id = "webclient"
frame.className = "pwa-webclient__iframe"
frame.title = "Meeting"
frame.allow = "microphone; camera; fullscreen"
frame.src = `/wc/${meetingId}/meeting${location.search}`
wrapper?.append(frame)

addEventListener("message", (event: MessageEvent<unknown>) => {
  if (event.origin !== location.origin || event.data !== "practice: left") return
  frame.remove()
  history.replaceState(null, "", "/wc/home")
})

/** Tests ask the outer page; the meeting's own page answers. */
Object.defineProperty(window, "practice", {
  get: (): Practice | undefined => frame.contentWindow?.practice,
})
