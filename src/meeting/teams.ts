// Microsoft Teams on the web: which frame holds the call and whether one is in it. Its captions have a file of their own.
import type { Life, PlatformAdapter } from "./adapter.ts"
import { placesOf } from "./places.ts"
import { readTeams } from "./teams-captions.ts"

/** Ids and data-tids do not change with the language; all seen live 2026-07. The Leave button may be replaced at any time. */
const inCall = [
  "#hangup-button, [data-tid='hangup-main-btn'], [data-tid='hangup-leave-button'], [data-tid='hangup-end-meeting-button']",
  "#callingButtons-showMoreBtn",
  "[data-tid='call-duration']",
  "[data-tid='modern-stage-wrapper']",
  "[data-tid='calling-toolbar']",
  // One walks through the rest of Teams while the call goes on in a small tile (one source, 2026).
  "[data-tid^='call-monitor']",
]
/** Specific ends only: general alerts come and go within a call. Guests 2026-07; signed in, 1 or 2 sources each. */
const ended =
  "[data-tid='anon-meeting-end-screen-rejoin-button'], [data-tid='rejoin-button'], [data-tid='call-end-screen'], " +
  "[data-tid='call-rating-flex-container'], [data-tid='calling-e2ee-end-screen'], #calling-retry-screen-title"
/** May stay mounted in the lobby, whose only other sign is text in the person's language. */
const joining = "[data-tid='prejoin-join-button'], #prejoin-join-button"

const life = (page: Document): Life => {
  if (page.querySelector(ended)) return "left"
  if (page.querySelector(inCall[0] ?? "")) return "in"
  if (page.querySelector(joining)) return "before"
  return inCall.some((signal) => page.querySelector(signal)) ? "in" : "before"
}

export const teamsHosts = /(^|\.)teams\.(microsoft\.com|cloud\.microsoft|live\.com|microsoft\.us)$/

export const ownsTeams = (page: Document): boolean => life(page) === "in"

/** A thread's id or a number, in the path or behind the #; signed in there is often neither. Seen 2026-07. */
const meeting = ({ pathname, hash }: URL | Location): string | undefined =>
  /19:meeting_[\w-]{1,100}@thread\.v2|(?<=\/meet\/)\d{6,20}/.exec(decoded(`${pathname}${hash}`))?.[0]

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address // A page may put anything behind the #.
  }
}

/** A fresh adapter names rows anew; keep one for as long as a page lives. */
export const teams = (): PlatformAdapter => {
  const { read, changed } = readTeams()
  return {
    name: "teams",
    owns: ownsTeams,
    meeting,
    life,
    captions: read,
    changed,
    busy: (page) =>
      placesOf(
        page,
        "[data-tid='calling-toolbar'], [data-tid='ckeditor'], [data-tid='closed-caption-renderer-wrapper']",
      ),
  }
}
