// Which screen is open: home, and at most two levels above it. Escape and the way back close one level.
import { useCallback, useMemo, useState } from "react"
import type { CardKey } from "../../signals/keys.ts"

export type Screen =
  | { is: "home" }
  | { is: "who" }
  | { is: "comfort" }
  | { is: "cards" }
  /** ask: for a room, where there is none. `quote`: what it is about, on this screen alone. */
  | { is: "big"; card: CardKey | "ask"; quote?: string | undefined }
  /** `card`: was pressed before it was known which room this is. */
  | { is: "which"; card?: CardKey }
  /** Begins with a line of the captions: a draft that nobody has yet. */
  | { is: "private"; quote?: string }
  /** To one's own person, while the meeting's room moves. */
  | { is: "private"; beside: true; quote?: undefined }
  /** One's own person. */
  | { is: "person" }
  /** What the host explains. */
  | { is: "words" }
  /** The captions of the whole meeting. */
  | { is: "back" }
  /** `thread` undefined: just sent; it is the one with this contact that is not among `known`. */
  | { is: "thread"; contact: string; thread: string | undefined; known: string[] }

export type Screens = {
  top: Screen
  /** The screen that was left last, so that the focus can return to what opened it. */
  left: Screen["is"] | undefined
  open: (screen: Screen) => void
  /** Opens in place of the top one. */
  replace: (screen: Screen) => void
  back: () => void
  home: () => void
}

type Stack = { screens: Screen[]; left: Screen["is"] | undefined }

/** `opened` and `closed`: called when home is left, and when it is reached again. */
export const useScreens = (opened: () => void, closed: () => void): Screens => {
  const [{ screens, left }, setStack] = useState<Stack>({ screens: [], left: undefined })
  const open = useCallback(
    (screen: Screen) => {
      setStack((now) => ({ screens: [...now.screens, screen], left: undefined }))
      opened()
    },
    [opened],
  )
  const replace = useCallback((screen: Screen) => {
    setStack((now) => ({ screens: [...now.screens.slice(0, -1), screen], left: undefined }))
  }, [])
  const depth = screens.length
  const back = useCallback(() => {
    if (depth === 0) return
    setStack((now) => ({ screens: now.screens.slice(0, -1), left: now.screens.at(-1)?.is }))
    if (depth === 1) closed()
  }, [closed, depth])
  const home = useCallback(() => {
    setStack((now) => ({ screens: [], left: now.screens[0]?.is }))
    if (depth > 0) closed()
  }, [closed, depth])
  const top = screens.at(-1) ?? homeScreen
  return useMemo(() => ({ top, left, open, replace, back, home }), [top, left, open, replace, back, home])
}

const homeScreen: Screen = { is: "home" }
