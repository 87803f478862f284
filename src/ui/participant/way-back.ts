// Escape closes one level; the focus goes to the heading of what opened, and back to what it was opened by.
import { useEffect, useRef, type RefObject } from "react"
import type { Place } from "./room.ts"
import type { Screens } from "./screens.ts"

/** `open`: there are screens to go back on. */
export const useWayBack = (
  { top, left, back }: Screens,
  place: Place,
  open: boolean,
): RefObject<HTMLDivElement | null> => {
  const element = useRef<HTMLDivElement>(null)
  const first = useRef(true)

  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    // The focus is only moved within our own document, never out of the meeting.
    if (!document.hasFocus()) return
    const find = (selector: string) => element.current?.querySelector<HTMLElement>(selector)
    const opener = left && find(`[data-opens="${left}"]`)
    // A question that waits for its answer comes before the screen it stands on.
    const target = find('[data-part="question"][tabindex]') ?? opener ?? find("h1, h2") ?? find('[data-opens="panel"]')
    target?.focus()
  }, [top, left, place])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return
      event.preventDefault()
      if (open) back()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [back, open])

  return element
}
