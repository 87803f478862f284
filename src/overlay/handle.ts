// Moves and hides the overlay: by dragging, by pressing, by arrow keys. What comes of it is decided by the pane.
import type { Comfort, Side } from "../settings/comfort.ts"
import type { Place, Wish } from "../settings/place.ts"
import { shiftPresses, type ShiftPresses } from "../settings/shift-thrice.ts"
import { isShortcut } from "../settings/shortcut.ts"
import { nearestSide } from "./dock.ts"
import { wear, type OverlayElement } from "./element.ts"

/** One press moves on by one, around the window. */
const next: Record<Side, Side> = { right: "bottom", bottom: "left", left: "top", top: "right" }

const arrows: Partial<Record<string, Side>> = {
  ArrowRight: "right",
  ArrowLeft: "left",
  ArrowUp: "top",
  ArrowDown: "bottom",
}

/** A press that wanders less than this, in CSS pixels, is no drag: hands shake. */
const steady = 8

const makeDraggable = ({ host, box, move }: OverlayElement, dropped: (side: Side) => void): (() => boolean) => {
  let from: { x: number; y: number } | undefined
  let dragged = false
  move.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return
    move.setPointerCapture(event.pointerId)
    from = { x: event.clientX, y: event.clientY }
    dragged = false
  })
  move.addEventListener("pointermove", (event) => {
    if (!from) return
    const [x, y] = [event.clientX - from.x, event.clientY - from.y]
    dragged ||= Math.hypot(x, y) > steady
    if (!dragged) return
    box.dataset["dragged"] = ""
    wear(host, { translate: `${x}px ${y}px` })
  })
  const drop = (event: PointerEvent) => {
    from = undefined
    delete box.dataset["dragged"]
    wear(host, { translate: "none" })
    if (dragged && event.type === "pointerup")
      dropped(nearestSide({ width: innerWidth, height: innerHeight }, event.clientX, event.clientY))
  }
  move.addEventListener("pointerup", drop)
  move.addEventListener("pointercancel", drop)
  return () => dragged
}

/** How the overlay stands now, and how it stood when it was seen last. */
type Stands = Pick<Place, "side" | "overlay" | "keys"> & { shown: Comfort["overlay"] }

/** `wish` takes what a person asks for. Returns what to do with a key that is ours. */
export const makeHandle = (
  element: OverlayElement,
  stands: () => Stands,
  wish: (wish: Wish) => void,
): NonNullable<typeof globalThis.quietHandKeys> & Pick<ShiftPresses, "other"> => {
  const { root, frame, move, hide, show } = element
  const hideOrShow = () => {
    const { overlay, shown } = stands()
    wish({ overlay: overlay === "hidden" ? shown : "hidden" })
  }
  const wasDragged = makeDraggable(element, (side) => wish({ side }))
  move.addEventListener("click", (event) => {
    // A press by key has no detail, and follows no drag.
    if (event.detail === 0 || !wasDragged()) wish({ side: next[stands().side] })
  })
  hide.addEventListener("click", hideOrShow)
  show.addEventListener("click", hideOrShow)
  // In whichever state: what is hidden here may stand open in another window.
  const shifts = shiftPresses(() => wish({ hideNow: true }))
  const mine = (event: KeyboardEvent) => Object.values(stands().keys).some((letter) => isShortcut(event, letter))
  const press = (event: KeyboardEvent) => {
    const { keys } = stands()
    const pressed = root.activeElement
    const side = arrows[event.key]
    if (isShortcut(event, keys.hide)) hideOrShow()
    else if (isShortcut(event, keys.pane)) {
      if (stands().overlay === "hidden") hideOrShow()
      frame.focus()
    } else if (isShortcut(event, keys.hold)) {
      // A press that nobody could see must not do anything.
      if (!event.repeat && stands().overlay !== "hidden") wish({ hold: true })
    } else if (pressed instanceof HTMLButtonElement && (event.key === "Enter" || event.key === " ")) pressed.click()
    else if (pressed === move && side) wish({ side })
    else return
    event.preventDefault()
  }
  return { mine, press, heard: shifts.key, other: shifts.other }
}
