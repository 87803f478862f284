// Google Meet: whether one is in the call. Its captions have a file of their own.
import type { Life, PlatformAdapter } from "./adapter.ts"
import { readMeet } from "./meet-captions.ts"
import { placesOf } from "./places.ts"

/** Classes are generated; Meet's own names and the names of pictures do not change with the language. All seen live 2026-08. */
const leave = "[jsname='CQylAd']"
const captions = "[jsname='RrG0hf']"
/** The lobby has a way out and the own picture as well. */
const anyCall = `${leave}, [data-participant-id]`
const onlyInCall = `${captions}, [jscontroller='LtjzW']`
/** Where one has not asked to join yet, or has been out for long: the switches of microphone and camera stand alone. */
const switches = "[data-is-muted], [jsname='hw0c9'], [jsname='psRWwc']"
/** Why one is out of the call; a generated class, so never needed alone. */
const goneText = ".roSPhc"

/** Pictures are words that the icon font draws. */
const pictures = (page: Document): string[] => [...page.querySelectorAll("i")].map((i) => i.textContent.trim())

const hasWayOut = (page: Document): boolean => page.querySelector(leave) !== null || pictures(page).includes("call_end")

/** Two signals, of which one is of the call alone. */
const isInCall = (page: Document): boolean =>
  (page.querySelector(anyCall) !== null || hasWayOut(page)) &&
  (page.querySelector(onlyInCall) !== null || pictures(page).some((name) => name.startsWith("closed_caption")))

export const meetHosts = /^meet\.google\.com$/

export const ownsMeet = isInCall

/** A page says little once one has left: what it was before tells the rest. */
const lifeOf = (): ((page: Document) => Life) => {
  let was = false
  return (page) => {
    if (isInCall(page)) {
      was = true
      return "in"
    }
    if (hasWayOut(page)) return "lobby"
    if (page.querySelector(goneText)) return "left"
    return was && !page.querySelector(switches) ? "left" : "before"
  }
}

/** Three, four and three letters; seen 2026-08. */
const meeting = ({ pathname }: URL | Location): string | undefined =>
  /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})$/.exec(pathname)?.[1]

/** A fresh adapter names blocks anew; keep one for as long as a page lives. */
export const meet = (): PlatformAdapter => {
  const { read, changed } = readMeet()
  return {
    name: "meet",
    owns: ownsMeet,
    meeting,
    life: lifeOf(),
    captions: read,
    changed,
    busy: (page) =>
      placesOf(page, `${leave}, ${captions}, ${switches}, [role='region'][jsname='dsyhDe'], textarea, [data-panel-id]`),
  }
}
