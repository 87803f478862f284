// What all of the desk's screens share: the session's state, a way to act, and what was typed and not sent yet.
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react"
import type { Connector } from "../../session/connector.ts"
import type { FacilitatorAction, FacilitatorState } from "../../session/facilitator-state.ts"
import type { HideNow } from "../parts/hide-now.ts"
import { useConnected } from "../parts/use-connected.ts"
import { useSettled } from "../parts/use-settled.ts"

type Shared = {
  state: FacilitatorState
  act: (action: FacilitatorAction) => void
  keep: (action: FacilitatorAction) => Promise<boolean>
  via: "extension" | "page"
  hide: HideNow
  typed: Record<string, string>
  type: (key: string, value: string) => void
}

const DeskContext = createContext<Shared | undefined>(undefined)

type Props = {
  connector: Connector<FacilitatorState, FacilitatorAction>
  via: "extension" | "page"
  hide: HideNow
  children: ReactNode
}

export const DeskProvider = ({ connector, via, hide, children }: Props) => {
  const state = useConnected(connector)
  const [mine, setMine] = useState<Record<string, string>>({})
  const { change: settle } = useSettled((changes: Record<string, string>) =>
    connector.act({ type: "keepTyped", typed: { ...connector.get().typed, ...changes } }),
  )
  const type = (key: string, value: string) => setMine((before) => ({ ...before, [key]: value }))
  const typed = useMemo(() => ({ ...state.typed, ...mine }), [state.typed, mine])
  useEffect(() => {
    if (Object.keys(mine).length > 0) settle(mine)
  }, [settle, mine])
  const act = (action: FacilitatorAction) => connector.act(action)
  const keep = (action: FacilitatorAction) => connector.keep(action)
  return <DeskContext value={{ state, act, keep, via, hide, typed, type }}>{children}</DeskContext>
}

export const useDesk = (): Shared => {
  const desk = use(DeskContext)
  if (!desk) throw new Error("useDesk needs a DeskProvider above it")
  return desk
}

/** Words typed under a key outlive the screen they are typed on: another item, another page, a change of the list. */
export const useTyped = (key: string): [string, (value: string) => void] => {
  const { typed, type } = useDesk()
  return [typed[key] ?? "", (value) => type(key, value)]
}
