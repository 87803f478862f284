// Keeps a list in the order a person saw it while their hand or focus is on it, so that nothing moves under a finger.
import { useState } from "react"

/** `best`: ids in the order they should have. While held, what is shown keeps its place and what is new comes last. */
export const steadyOrder = (shown: readonly string[], best: readonly string[], held: boolean): readonly string[] => {
  if (!held) return best
  const still = shown.filter((id) => best.includes(id))
  return [...still, ...best.filter((id) => !still.includes(id))]
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, at) => id === b[at])

/** The order to show, and what to spread on the element that holds the list. */
export const useSteadyOrder = (best: readonly string[]) => {
  const [focused, setFocused] = useState(false)
  const [pointed, setPointed] = useState(false)
  const [shown, setShown] = useState(best)
  const order = steadyOrder(shown, best, focused || pointed)
  if (!same(order, shown)) setShown(order)
  return {
    order,
    hold: {
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
    },
  }
}
