// *Hide now*: whether all of ours is put away, at once on this screen and a moment later on every other one.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react"
import type { SharingAction } from "../../session/sharing.ts"
import type { ComfortStore } from "../../settings/store.ts"
import { onHideKey } from "../hide-keys.ts"

export type HideNow = {
  on: boolean
  hide: () => void
  show: () => void
}

/** `plain`: as the session has it. Where that one is asleep, or a page of its own has none, this screen does not wait for it. */
export const useHideNow = (plain: boolean, comfort: ComfortStore, act: (action: SharingAction) => void): HideNow => {
  const [here, setHere] = useState(false)
  if (here && plain) setHere(false)
  const hide = useCallback(() => {
    setHere(true)
    act({ type: "hideNow", on: true })
  }, [act])
  const show = useCallback(() => {
    setHere(false)
    act({ type: "hideNow", on: false })
  }, [act])
  useEffect(
    () =>
      onHideKey(() => {
        if (comfort.getState().shiftHides) hide()
      }),
    [comfort, hide],
  )
  const on = plain || here
  return useMemo(() => ({ on, hide, show }), [on, hide, show])
}

/** The document's own title comes back with undefined. */
export const useTitle = (title: string | undefined): void =>
  useLayoutEffect(() => {
    if (title === undefined) return undefined
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
