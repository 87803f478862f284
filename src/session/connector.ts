// How a screen reaches its session: it reads the whole state, hears that it changed, and asks for an action.

/** The only way between a screen and its session, whether they share a page or are a port apart. State is posted whole. */
export type Connector<State, Action> = {
  get(): State
  /** Calls back after every change of state; returns the stop. */
  subscribe(changed: () => void): () => void
  /** Never waits and never throws: what became of it shows in the state. */
  act(action: Action): void
  /**
   * The same, and tells whether it is safe on the device: words leave a screen only then. `name`: told again under it,
   * as after a background that died before it answered, the action happens once.
   */
  keep(action: Action, name?: string): Promise<boolean>
}
