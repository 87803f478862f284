// Hands the comfort settings to all screens below, and keeps the document dressed as they say.
import { createContext, use, useLayoutEffect, useRef, type ReactNode } from "react"
import { useStore } from "zustand"
import type { Comfort } from "../../settings/comfort.ts"
import type { ComfortStore } from "../../settings/store.ts"
import { wearComfort } from "../comfort.ts"

export const ComfortContext = createContext<ComfortStore | undefined>(undefined)

type Props = { comfort: ComfortStore; own: boolean; children: ReactNode }

export const ComfortProvider = ({ comfort, own, children }: Props) => {
  const now = useStore(comfort)
  useLayoutEffect(() => wearComfort(document, now, own), [now, own])
  const worn = useRef(now.textSize)
  useLayoutEffect(() => {
    if (worn.current === now.textSize) return
    worn.current = now.textSize
    // Larger letters push what was pressed off a page that stands at its top.
    if (document.activeElement !== document.body) document.activeElement?.scrollIntoView({ block: "nearest" })
  }, [now.textSize])
  return <ComfortContext value={comfort}>{children}</ComfortContext>
}

export const useComfortStore = (): ComfortStore => {
  const store = use(ComfortContext)
  if (!store) throw new Error("useComfort needs a ComfortProvider above it")
  return store
}

/** The settings now, and how to change some of them. */
export const useComfort = (): [Comfort, (change: Partial<Comfort>) => void] => {
  const store = useComfortStore()
  return [useStore(store), (change) => store.setState(change)]
}
