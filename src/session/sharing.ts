// Whether this screen is being shared, as far as a device can know, and what a screen may still know meanwhile.
import { createStore, type StoreApi } from "zustand/vanilla"
import type { Connector } from "./connector.ts"

/** hidden: shared, so what is private is not on any screen of ours. shown: shared, and the person wants to see it anyway. */
export type Sharing = {
  is: "no" | "hidden" | "shown"
  /** A person said so by the button; what a page shares ends by itself. */
  said: boolean
}

export type SharingAction = { type: "share"; on: boolean } | { type: "showPrivate"; on: boolean }

export type Shares = {
  said: boolean
  shown: boolean
  /** Tabs whose page shares. */
  tabs: number[]
}

export type SharingStore = StoreApi<Shares>

export const notSharing: Sharing = { is: "no", said: false }

/** Reads each field by itself; what cannot be read is no share. */
export const parseShares = (value: unknown): Shares => {
  const { said, shown, tabs } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>
  return {
    said: said === true,
    shown: shown === true,
    tabs: Array.isArray(tabs) ? tabs.filter((tab): tab is number => typeof tab === "number") : [],
  }
}

export const sharingStore = (first: Shares): SharingStore => createStore(() => first)

export const sharingOf = ({ said, shown, tabs }: Shares): Sharing => {
  if (!said && tabs.length === 0) return notSharing
  return { is: shown ? "shown" : "hidden", said }
}

/** Each new share hides again what was shown in the one before. */
export const sharedBy = (store: SharingStore, tabs: number[]): void => {
  const before = store.getState()
  const more = tabs.some((tab) => !before.tabs.includes(tab))
  if (more || tabs.length !== before.tabs.length) store.setState({ tabs, shown: before.shown && !more })
}

const isOfSharing = (action: { type: string }): action is SharingAction =>
  action.type === "share" || action.type === "showPrivate"

/** The same session, whose state keeps back what is private while the screen is shared. `hide` takes it out. */
export const whileSharing = <State extends { sharing: Sharing }, Action extends { type: string }, More>(
  session: Connector<State, Action> & More,
  store: SharingStore,
  hide: (state: State) => State,
): Connector<State, Action> & More => {
  let made: { of: State; shares: Shares; state: State } | undefined
  const perform = (action: SharingAction) => {
    if (action.type === "share") store.setState({ said: action.on, shown: false })
    else store.setState({ shown: action.on })
  }
  return {
    ...session,
    get: () => {
      const [of, shares] = [session.get(), store.getState()]
      if (made?.of === of && made.shares === shares) return made.state
      const sharing = sharingOf(shares)
      const state = { ...(sharing.is === "hidden" ? hide(of) : of), sharing }
      made = { of, shares, state }
      return state
    },
    subscribe: (changed) => {
      const stops = [session.subscribe(changed), store.subscribe(changed)]
      return () => stops.forEach((stop) => stop())
    },
    act: (action) => (isOfSharing(action) ? perform(action) : session.act(action)),
    keep: (action, name) => {
      if (!isOfSharing(action)) return session.keep(action, name)
      perform(action)
      return Promise.resolve(true)
    },
  }
}
