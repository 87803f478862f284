// A screen's view of its session: the whole state, painted again when it changes.
import { useCallback, useSyncExternalStore } from "react"
import type { Connector } from "../../session/connector.ts"

export const useConnected = <State, Action>(connector: Connector<State, Action>): State =>
  useSyncExternalStore(
    useCallback((changed: () => void) => connector.subscribe(changed), [connector]),
    () => connector.get(),
  )
