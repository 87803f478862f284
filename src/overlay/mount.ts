// The overlay in a meeting page: composition only. It reads captions, shows the pane and a handle, and leaves with the call.
import { overlayElement } from "../meeting/shield.ts"
import { parsePlace, type Place } from "../settings/place.ts"
import { dock, type Box } from "./dock.ts"
import { makeElement, wear } from "./element.ts"
import { makeHandle } from "./handle.ts"
import { loadPane } from "./pane.ts"
import { stayOnTop } from "./stay.ts"
import { takeTurn } from "./turn.ts"

const tab = 44

const show = (busy: () => Box[], orphaned: () => void): (() => void) => {
  const gone = new AbortController()
  const { signal } = gone
  let leave = () => {}
  const turn = takeTurn(orphaned)
  void turn.number().then((first) => {
    if (signal.aborted) return
    const element = makeElement()
    const { host, box, frame } = element
    let place: Place | undefined
    let unused: string | undefined = first
    const stand = () => {
      if (!place) return
      const { side, overlay, colours, names } = place
      const hidden = overlay === "hidden"
      const lies = overlay === "bar" && (side === "top" || side === "bottom")
      const handle = { width: lies ? tab + 4 : 4, height: lies ? 4 : tab + 4 }
      const wish = hidden
        ? { side, width: tab + 4, height: tab + 4 }
        : { side, width: place.width + handle.width, height: place.height + handle.height }
      const at = dock({ width: innerWidth, height: innerHeight }, wish, busy())
      wear(host, {
        left: `${at.left}px`,
        top: `${at.top}px`,
        width: `${at.width}px`,
        height: `${at.height}px`,
        opacity: "1",
        "pointer-events": "auto",
      })
      for (const [name, colour] of Object.entries(colours)) box.style.setProperty(`--${name}`, colour)
      box.toggleAttribute("data-hidden", hidden)
      box.toggleAttribute("data-lies", lies)
      box.ariaLabel = names.overlay
      frame.title = names.overlay
      for (const part of ["move", "hide", "show"] as const) {
        element[part].ariaLabel = names[part]
        element[part].title = names[part]
        element[part].hidden = (part === "show") !== hidden
      }
    }
    const pane = loadPane(
      frame,
      async () => {
        const number = unused ?? (await turn.number())
        unused = undefined
        return number
      },
      (message) => {
        const said = parsePlace(message)
        if (!said) return
        place = said
        stand()
      },
      () => {},
    )
    globalThis.quietHandKeys = makeHandle(element, () => place ?? { side: "right", overlay: "bar" }, pane.post)
    addEventListener("resize", stand, { signal })
    document.addEventListener("focusin", stand, { signal, capture: true })
    const unstay = stayOnTop(host)
    leave = () => {
      globalThis.quietHandKeys = undefined
      unstay()
    }
  })
  return () => {
    gone.abort()
    turn.end()
    leave()
  }
}

// A script of an older build may have left its element behind.
for (const old of document.querySelectorAll(overlayElement)) old.remove()
let leave: (() => void) | undefined
const watch = setInterval(() => {
  const meeting = document.querySelector("#wc-footer, #hangup-button")
  if (meeting && !leave)
    leave = show(() => [...document.querySelectorAll("#wc-footer")].map((e) => e.getBoundingClientRect()), stop)
  else if (!meeting) {
    leave?.()
    leave = undefined
  }
}, 1000)
const stop = () => {
  clearInterval(watch)
  leave?.()
}
