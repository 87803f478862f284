// The focus never falls to nowhere: where what had it goes away, the place around it takes it, and Tab goes on from there.
import { useEffect, useRef, type RefObject } from "react"

/** Itself, then all that stands around it, up to the surface. */
const around = (element: Element, surface: Element): Element[] => {
  const found: Element[] = []
  for (let at: Element | null = element; at && surface.contains(at); at = at.parentElement) found.push(at)
  return found
}

/** The place itself is no button: a second press of the same key must press nothing else. A new screen starts at its heading. */
const takeFocus = (place: Element): void => {
  const heading =
    place.querySelector("main, [data-part=desk-page]") || place.matches("main") ? place.querySelector("h1, h2") : null
  const target = (heading ?? place) as HTMLElement
  if (!target.hasAttribute("tabindex")) {
    target.tabIndex = -1
    target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true })
  }
  target.focus()
}

export const useKeptFocus = (): RefObject<HTMLDivElement | null> => {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const surface = element.current
    if (!surface) return undefined
    let places: Element[] = []
    const gone = () => places[0] !== undefined && !places[0].isConnected
    const came = ({ target }: FocusEvent) => {
      if (target instanceof Element) places = around(target, surface)
    }
    const went = () =>
      queueMicrotask(() => {
        // A person who presses beside everything has put the focus away.
        if (!gone() && document.activeElement !== places[0]) places = []
      })
    const changed = new MutationObserver(() => {
      if (!gone() || document.activeElement !== document.body || !document.hasFocus()) return
      takeFocus(places.find((place) => place.isConnected) ?? surface)
    })
    surface.addEventListener("focusin", came)
    surface.addEventListener("focusout", went)
    changed.observe(surface, { childList: true, subtree: true })
    return () => {
      surface.removeEventListener("focusin", came)
      surface.removeEventListener("focusout", went)
      changed.disconnect()
    }
  }, [])
  return element
}
