// How much room the surface would like over a meeting: the bar as much as it needs, the panel a fixed size.
import { useEffect, type RefObject } from "react"
import { useComfort } from "../parts/comfort-provider.tsx"
import type { Place } from "./room.ts"

export type Size = { width: number; height: number }

const panel = { width: 356, height: 672 }

/** Wide letters need a wide panel, up to 560 px; beyond that words wrap. */
const panelSize = (textSize: number): Size => ({
  width: Math.min(560, Math.round(panel.width * Math.max(1, textSize / 125))),
  height: panel.height,
})

/** The bar stands as `max-content`, so that what it measures does not depend on what it was given. */
export const useWantedSize = (
  element: RefObject<HTMLElement | null>,
  place: Place,
  onSize: ((size: Size) => void) | undefined,
): void => {
  const [{ textSize }] = useComfort()
  useEffect(() => {
    if (!onSize || place === "page") return
    if (place === "panel") {
      onSize(panelSize(textSize))
      return
    }
    const bar = element.current?.querySelector<HTMLElement>("[data-part=bar]")
    if (!bar) return
    const sizes = new ResizeObserver(() => onSize({ width: bar.offsetWidth, height: bar.offsetHeight }))
    sizes.observe(bar)
    return () => sizes.disconnect()
  }, [element, place, onSize, textSize])
}
