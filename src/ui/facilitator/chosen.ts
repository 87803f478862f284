// Which item is read, and in which view: it changes by a person's act alone, whatever arrives meanwhile.
import { useState } from "react"
import type { Item } from "../../session/facilitator-state.ts"
import { waits } from "./answers.ts"

export type View = "one" | "all"

export type Reading = {
  view: View
  current: Item | undefined
  /** In the whole list on a narrow screen: the item stands in place of the list. */
  reading: boolean
  /** Changes whenever a person moved, so that the focus follows; undefined until then. */
  moved: string | undefined
  show: (view: View) => void
  choose: (item: string) => void
  /** The focus goes to the current item again, which now shows something else. */
  follow: () => void
  back: () => void
  /** Another page was opened: coming back must not pull the focus. */
  rest: () => void
}

export const useReading = (items: readonly Item[]): Reading => {
  const [view, setView] = useState<View>("one")
  const [chosen, setChosen] = useState<string>()
  const [reading, setReading] = useState(false)
  const [moves, setMoves] = useState(0)
  const current = items.find(({ id }) => id === chosen) ?? items.find(waits) ?? items.find(({ settled }) => !settled)
  // Pinned, so that what comes later and is more urgent does not take its place.
  if (current && current.id !== chosen) setChosen(current.id)
  return {
    view,
    current,
    reading,
    moved: moves === 0 ? undefined : `${chosen ?? ""} ${moves}`,
    show: (next) => {
      setView(next)
      setReading(false)
      setMoves(0)
    },
    choose: (item) => {
      setChosen(item)
      setReading(true)
      setMoves(moves + 1)
    },
    follow: () => setMoves(moves + 1),
    back: () => {
      setReading(false)
      setMoves(0)
    },
    rest: () => setMoves(0),
  }
}
