// Zoom's web client: which frame holds the meeting, and whether one is in it. Its captions have a file of their own.
import type { Life, PlatformAdapter } from "./adapter.ts"
import { placesOf } from "./places.ts"
import { readZoom } from "./zoom-captions.ts"

/** Each is there only during a meeting; footer and header stay in the page when hidden. Seen live 2026-10. */
const inMeeting = [
  "#wc-footer",
  ".footer__leave-btn-container",
  ".meeting-header",
  "#foot-bar",
  "#audioOptionMenu",
  ".gallery-video-container, .speaker-active-container",
]
/** Enough alone: a move between rooms, a lost connection, captions. Seen 2026-10. */
const surely = ".loading-layer--bo-room, .dialog-reconnect-container, .live-transcription-subtitle__box"
/** Stands inside .meeting-app, so that class alone says nothing. Seen 2026-07. */
const waitingRoom = ".waiting-room-container, .on-hold-main, .loading-layer--new-waiting-room-join"
/** New page 2026-07, classic page before 2024. */
const preview = ".preview-root, #inputname"
const shell = "iframe#webclient"
const signs = {
  // Three projects that read the page, 2022 to 2025; says nothing of who records.
  recording: ".recording-indication__recording-container",
  // Seen 2026-10.
  moving: ".loading-layer--bo-room",
}
const toolbarAndChat =
  "#wc-footer, .chat-rtf-box__editor-outer, .live-transcription-subtitle__box, #wc-caption-pin-slot"

const hasLeft = (page: Document): boolean =>
  page.location.pathname.startsWith("/wc/leave") || page.querySelector("#wc-leave") !== null

const life = (page: Document): Life => {
  if (hasLeft(page)) return "left"
  if (page.querySelector(waitingRoom)) return "lobby"
  if (page.querySelector(preview)) return "before"
  if (page.querySelector(surely)) return "in"
  // Two signals, so that one leftover or one renamed class decides nothing.
  return inMeeting.filter((signal) => page.querySelector(signal)).length >= 2 ? "in" : "before"
}

export const zoomHosts = /(^|\.)(zoom\.us|zoomgov\.com)$/

/** The outer page stays passive as long as its iframe is there; without one it may hold the meeting itself. */
export const ownsZoom = (page: Document): boolean => page.querySelector(shell) === null && life(page) === "in"

/** /wc/<number>/join, /wc/join/<number>, /wc/my/<name>; all seen 2026-10. */
const meeting = ({ pathname }: URL | Location): string | undefined =>
  /^\/wc\/(?:(?:join|start)\/)?(\d{9,11}|my\/[^/]{1,100})(?:\/|$)/.exec(pathname)?.[1]

/** A fresh adapter names rows anew; keep one for as long as a page lives. */
export const zoom = (): PlatformAdapter => {
  const { read, changed } = readZoom()
  return {
    name: "zoom",
    owns: ownsZoom,
    meeting,
    life,
    captions: read,
    changed,
    inPlace: true,
    signs,
    busy: (page) => placesOf(page, toolbarAndChat),
  }
}
