// How a screen reaches its session: it reads the whole state, hears that it changed, and asks for an action.

/** The only way between a screen and its session, whether they share a page or are a port apart. State is posted whole. */
export type Connector<State, Action> = {
  get(): State
  /** Calls back after every change of state; returns the stop. */
  subscribe(changed: () => void): () => void
  /** Never waits and never throws: what became of it shows in the state. */
  act(action: Action): void
}

/** A session that screens reach over a port, which can break between an action and its answer. */
export type Served<State, Action> = Connector<State, Action> & {
  /** Settles once the action is on the device, or shows as a problem. Told again under the same name, it happens once. */
  actOnce(name: string, action: Action): Promise<void>
}
