// One overlay for one meeting: the element, its pane and its handle, standing where there is room.
import type { CaptionNews } from "../captions/utterance.ts"
import { parsePlace, type Place, type Wish } from "../settings/place.ts"
import { shortcutName } from "../settings/shortcut.ts"
import { watchCover } from "./cover.ts"
import { dock, type Box } from "./dock.ts"
import { makeElement, restore, wear, type OverlayElement } from "./element.ts"
import { lightFuse } from "./fuse.ts"
import { makeHandle } from "./handle.ts"
import { loadPane, type Pane } from "./pane.ts"
import { stayOnTop } from "./stay.ts"
import type { Turn } from "./turn.ts"

/** The tab that stays when hidden, and the handle's buttons: 44 px and the box's border. */
const handle = 44
const border = 4

/** Until the pane has told the person's own. */
const keysAtFirst = { hide: "H", pane: "Q", hold: "L" }

/** The shortcut stands on what it presses, for eyes and for screen readers. */
const tellKey = (element: HTMLElement, name: string, letter: string): void => {
  const keys = shortcutName(letter)
  element.title = keys ? `${name} (${keys})` : name
  if (keys) element.setAttribute("aria-keyshortcuts", keys)
  else element.removeAttribute("aria-keyshortcuts")
}

const dress = (element: OverlayElement, { side, overlay, colours, keys, names }: Place): void => {
  const { root, box, frame, hide, show } = element
  const hidden = overlay === "hidden"
  const inside = root.activeElement
  for (const [name, colour] of Object.entries(colours)) box.style.setProperty(`--${name}`, colour)
  box.toggleAttribute("data-hidden", hidden)
  box.toggleAttribute("data-lies", overlay === "bar" && (side === "top" || side === "bottom"))
  box.ariaLabel = names.overlay
  tellKey(frame, names.overlay, keys.pane)
  for (const part of ["move", "hide", "show"] as const) {
    element[part].ariaLabel = names[part]
    tellKey(element[part], names[part], part === "move" ? "" : keys.hide)
    element[part].hidden = (part === "show") !== hidden
  }
  // Focus stays with us where what had it has gone.
  if (inside && inside !== show && hidden) show.focus()
  if (inside === show && !hidden) hide.focus()
}

const sizeOf = ({ side, overlay, width, height }: Place): { width: number; height: number } => {
  if (overlay === "hidden") return { width: handle + border, height: handle + border }
  const lies = overlay === "bar" && (side === "top" || side === "bottom")
  return { width: width + border + (lies ? handle : 0), height: height + border + (lies ? 0 : handle) }
}

/** Of the looks at the page. */
const measuredEach = 2

export type Overlay = {
  tell: (news: CaptionNews) => void
  /** Whether the person reads words as they settle, and needs none at once. */
  isPatient: () => boolean
  close: () => void
}

/**
 * `busy` tells which boxes of the page must stay free. The number is the first loading's; later ones are asked of `turn`.
 * `loaded` runs each time the pane has been loaded and can be told things.
 */
export const openOverlay = (
  turn: Turn,
  { number, meeting }: { number: string; meeting: string },
  busy: () => Box[],
  loaded: (pane: Pane) => void,
): Overlay => {
  const closed = new AbortController()
  const { signal } = closed
  const element = makeElement()
  const { host, root, frame } = element
  let place: Place | undefined
  /** Whoever hid it, in the page or in the pane. */
  let shown: Place["overlay"] = "bar"
  let before: HTMLElement | undefined
  /** What it stands by: as long as that is the same, it stands where it did. */
  let stoodBy = ""
  const stand = () => {
    if (!place) return
    const room = { width: innerWidth, height: innerHeight }
    const taken = busy().map(({ left, top, width, height }) => ({ left, top, width, height }))
    const by = JSON.stringify([room, taken, sizeOf(place), place.side, host.parentElement?.currentCSSZoom])
    if (by === stoodBy) return
    stoodBy = by
    const at = dock(room, { side: place.side, ...sizeOf(place) }, taken)
    const px = (value: number) => `${Math.round(value)}px`
    wear(host, { left: px(at.left), top: px(at.top), width: px(at.width), height: px(at.height) })
    // A page that zooms its root by a style would zoom us with it.
    const zoom = 1 / (host.parentElement?.currentCSSZoom ?? 1)
    wear(host, { opacity: "1", "pointer-events": "auto", zoom: String(zoom) })
  }
  let unused: string | undefined = number
  const pane = loadPane(
    frame,
    meeting,
    () => {
      const first = unused
      unused = undefined
      return first === undefined ? turn.number() : Promise.resolve(first)
    },
    (message) => {
      const said = parsePlace(message)
      if (said) {
        place = said
        if (said.overlay !== "hidden") shown = said.overlay
        dress(element, said)
        stand()
      } else if ((message as { leave?: unknown } | null)?.leave === true) before?.focus()
    },
    loaded,
  )
  const stands = () => ({ ...(place ?? ({ side: "right", overlay: "bar", keys: keysAtFirst } as const)), shown })
  const keys = makeHandle(element, stands, (wish) => pane.post(wish))
  globalThis.quietHandKeys = keys
  for (const type of ["pointerdown", "wheel", "blur"])
    addEventListener(type, keys.other, { signal, capture: true, passive: true })
  addEventListener("resize", stand, { signal })
  document.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof HTMLElement && target !== host) before = target
      stand()
    },
    { signal, capture: true },
  )
  const defuse = lightFuse(host)
  const lookOver = watchCover(host, (covered) => pane.post({ covered } satisfies Wish))
  let looks = 0
  const leave = stayOnTop(host, () => {
    restore(host)
    // To measure costs more than to look. Nobody's button moves away from under a pointer.
    if (++looks % measuredEach === 0 && !host.matches(":hover") && !root.activeElement) stand()
    if (place && place.overlay !== "hidden" && !document.hidden) lookOver()
  })
  return {
    tell: pane.post,
    isPatient: () => place?.pace === "steady",
    close: () => {
      closed.abort()
      globalThis.quietHandKeys = undefined
      leave()
      defuse()
      turn.end()
    },
  }
}
