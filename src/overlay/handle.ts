// Moves and hides the overlay: by dragging, by pressing, by arrow keys. What comes of it is decided by the pane.
import { isShortcut } from "../meeting/shield.ts"
import type { Side } from "../settings/comfort.ts"
import type { Wish } from "../settings/place.ts"
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

/** A press that wanders less than this is no drag: hands shake. */
const steady = 8

type Stand = { side: Side; overlay: "bar" | "panel" | "hidden" }

/** `stand` is how it stands now; `wish` takes what a person asks for. Returns what to do with a key that is ours. */
export const makeHandle = (
  { host, root, box, frame, move, hide, show }: OverlayElement,
  stand: () => Stand,
  wish: (wish: Wish) => void,
): ((event: KeyboardEvent) => void) => {
  let shown: Stand["overlay"] = "bar"
  let before: HTMLElement | undefined
  const hideOrShow = () => {
    const { overlay } = stand()
    if (overlay !== "hidden") shown = overlay
    wish({ overlay: overlay === "hidden" ? shown : "hidden" })
  }
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
      wish({ side: nearestSide({ width: innerWidth, height: innerHeight }, event.clientX, event.clientY) })
  }
  move.addEventListener("pointerup", drop)
  move.addEventListener("pointercancel", drop)
  move.addEventListener("click", () => {
    if (!dragged) wish({ side: next[stand().side] })
    dragged = false
  })
  hide.addEventListener("click", hideOrShow)
  show.addEventListener("click", hideOrShow)

  return (event) => {
    const pressed = root.activeElement
    const side = arrows[event.key]
    if (isShortcut(event, "KeyH")) hideOrShow()
    else if (isShortcut(event, "KeyQ")) {
      if (stand().overlay === "hidden") hideOrShow()
      before =
        document.activeElement instanceof HTMLElement && document.activeElement !== host
          ? document.activeElement
          : before
      frame.focus()
    } else if (pressed instanceof HTMLButtonElement && (event.key === "Enter" || event.key === " ")) pressed.click()
    else if (pressed === move && side) wish({ side })
    else return
    event.preventDefault()
  }
}
