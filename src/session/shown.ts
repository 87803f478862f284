// The state as screens see it: posted whole, and only when something in it changed.
import type { Connector } from "./connector.ts"

export type Shown<State> = Pick<Connector<State, never>, "get" | "subscribe"> & { show: (state: State) => void }

export function createShown<State>(first: State): Shown<State> {
  let state = first
  let written = JSON.stringify(first)
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    show(now) {
      const text = JSON.stringify(now)
      if (text === written) return
      state = now
      written = text
      for (const changed of [...listeners]) changed()
    },
  }
}
