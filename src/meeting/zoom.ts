// Zoom's web client: which frame holds the meeting, whether one is in it, and the captions it shows.
import type { CaptionLine } from "../captions/utterance.ts"
import type { Life, PlatformAdapter, ShownCaptions } from "./adapter.ts"
import { placesOf } from "./places.ts"
import { rowNames } from "./rows.ts"

/** The captions' markup by generation, newest first. */
const generations = [
  {
    name: "2",
    seen: "2026-10",
    source: "live pages, and the published client @zoom/meetingsdk 6.2.0",
    box: ".live-transcription-subtitle__box",
    // The id stands on every row, so only a list of all can be asked for.
    row: "[id='live-transcription-subtitle']:not(.live-transcription-subtitle__item)",
    // Translated lines carry the second class, in some versions alone.
    text: ".live-transcription-subtitle__item, .live-transcription-subtitle__yellowitem",
    initials: "div.zmu-data-selector-item__icon",
  },
  {
    name: "1",
    seen: "2025-01",
    source: "live pages; still there where the account has no new captions",
    box: ".live-transcription-subtitle__box, .lt-subtitle-wrap",
    row: "[id='live-transcription-subtitle'].live-transcription-subtitle__item",
    text: ":scope",
    initials: undefined,
  },
] as const

/** Said by the client, not by a person; seen in 6.2.0. */
const notices = ".live-transcription-subtitle__on-open, .live-transcription-subtitle__reditem"

/** The toolbar offers this where the host has to allow captions; English label only, seen 2026-10. */
const mustAsk = "button[aria-label='Request captions' i]"

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

const isShown = (row: Element): boolean => !(row instanceof HTMLElement) || row.style.display !== "none"

const captionsBy = (nameOf: (row: Element) => string) => {
  const lineOf = (row: Element, text: string, avatar: string | undefined): CaptionLine[] => {
    const words = text === ":scope" ? row : row.querySelector(text)
    if (!words || !isShown(row)) return []
    const initials = avatar === undefined ? "" : (row.querySelector(avatar)?.textContent.trim() ?? "")
    // The overlay shows no names.
    const speaker = undefined
    return [{ row: nameOf(row), speaker, initials: initials || undefined, text: words.textContent, rolling: true }]
  }
  return (page: Document): ShownCaptions => {
    for (const { name, box, row, text, initials } of generations) {
      const rows = [...page.querySelectorAll(`:is(${box}) ${row}`)]
      if (rows.length > 0)
        return { is: "on", lines: rows.flatMap((element) => lineOf(element, text, initials)), generation: name }
    }
    const none = { lines: [], generation: undefined }
    const box = page.querySelector(generations[0].box)
    if (!box) return { is: page.querySelector(mustAsk) ? "not_allowed" : "off", ...none }
    return { is: box.textContent.trim() === "" || box.querySelector(notices) ? "on" : "unreadable", ...none }
  }
}

/** /wc/<number>/join, /wc/join/<number>, /wc/my/<name>; all seen 2026-10. */
const meeting = ({ pathname }: URL | Location): string | undefined =>
  /^\/wc\/(?:(?:join|start)\/)?(\d{9,11}|my\/[^/]{1,100})(?:\/|$)/.exec(pathname)?.[1]

/** A fresh adapter names rows anew; keep one for as long as a page lives. */
export const zoom = (): PlatformAdapter => ({
  name: "zoom",
  owns: ownsZoom,
  meeting,
  life,
  captions: captionsBy(rowNames()),
  signs,
  busy: (page) => placesOf(page, toolbarAndChat),
})
