// Whether this screen is being shared, as far as a device can know, or all of ours was put away, and what a screen may still know meanwhile.
import { createStore, type StoreApi } from "zustand/vanilla"
import type { Connector } from "./connector.ts"

/** hidden: shared, so what is private is not on any screen of ours. shown: shared, and the person wants to see it anyway. */
export type Sharing = {
  is: "no" | "hidden" | "shown"
  /** A person said so by the button; what a page shares ends by itself. */
  said: boolean
}

export type SharingAction =
  | { type: "share"; on: boolean }
  | { type: "showPrivate"; on: boolean }
  /** on: all of ours goes from every screen, but for plain captions. */
  | { type: "hideNow"; on: boolean }

export type Shares = {
  said: boolean
  shown: boolean
  /** *Hide now* was pressed, and not *Show again*. */
  plain: boolean
  /** Tabs whose page shares. */
  tabs: number[]
}

export type SharingStore = StoreApi<Shares>

export const notSharing: Sharing = { is: "no", said: false }

/** Reads each field by itself; what cannot be read is no share. */
export const parseShares = (value: unknown): Shares => {
  const { said, shown, plain, tabs } = (typeof value === "object" && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  return {
    said: said === true,
    shown: shown === true,
    plain: plain === true,
    tabs: Array.isArray(tabs) ? tabs.filter((tab): tab is number => typeof tab === "number") : [],
  }
}

export const sharingStore = (first: Shares): SharingStore => createStore(() => first)

export const sharingOf = ({ said, shown, tabs }: Pick<Shares, "said" | "shown" | "tabs">): Sharing => {
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
  action.type === "share" || action.type === "showPrivate" || action.type === "hideNow"

type Veiled = { sharing: Sharing; plain: boolean }

/**
 * The same session, whose state keeps back what is private while the screen is shared or ours is put away. `hide` takes
 * out what is private, `empty` all that is ours; a screen that must keep its place without showing it gives none.
 */
export const whileSharing = <State extends Veiled, Action extends { type: string }, More>(
  session: Connector<State, Action> & More,
  store: SharingStore,
  hide: (state: State) => State,
  empty?: (state: State) => State,
): Connector<State, Action> & More => {
  let made: { of: State; shares: Shares; state: State } | undefined
  const perform = (action: SharingAction) => {
    if (action.type === "share") store.setState({ said: action.on, shown: false })
    else if (action.type === "hideNow") store.setState({ plain: action.on })
    else store.setState({ shown: action.on })
  }
  return {
    ...session,
    get: () => {
      const [of, shares] = [session.get(), store.getState()]
      if (made?.of === of && made.shares === shares) return made.state
      const sharing = sharingOf(shares)
      const { plain } = shares
      const open = sharing.is === "hidden" ? hide(of) : of
      const state = { ...(plain && empty ? empty(open) : open), sharing, plain }
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
