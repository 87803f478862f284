// The paths of the icons: those of the first screens come with the page, all others when one of them is first drawn.
import { useEffect, useSyncExternalStore } from "react"
import { iconPaths, type FirstIconName } from "./icon-paths.ts"
import type { OtherIconName } from "./other-icon-paths.ts"

export type IconName = FirstIconName | OtherIconName

type Paths = Record<OtherIconName, string>
let others: Paths | undefined
let coming: Promise<void> | undefined
const waiting = new Set<() => void>()

const waitFor = (drawAgain: () => void) => {
  waiting.add(drawAgain)
  return () => {
    waiting.delete(drawAgain)
  }
}

const fetchOthers = () => {
  coming ??= import("./other-icon-paths.ts").then(
    ({ otherIconPaths }) => {
      others = otherIconPaths
      for (const drawAgain of waiting) drawAgain()
    },
    // The word stands without its picture; the next icon that is drawn asks again.
    () => {
      coming = undefined
    },
  )
}

const isFirst = (name: IconName): name is FirstIconName => name in iconPaths

/** The path of an icon, drawn on 256 by 256; undefined until it has come. */
export const useIconPath = (name: IconName): string | undefined => {
  const known = useSyncExternalStore(waitFor, () => others)
  const path = isFirst(name) ? iconPaths[name] : known?.[name]
  useEffect(() => {
    if (path === undefined) fetchOthers()
  }, [path])
  return path
}
