// A screen's way to the session in the background: the whole state comes down by a port, actions go up.
import browser from "webextension-polyfill"
import type { Connector } from "../session/connector.ts"

/** Below the 30 s after which browsers put a silent background to sleep; a port's message keeps it awake. */
const beat = 15_000
/** So that a background that cannot start is not called without end. */
const pauseBeforeNext = 200

/**
 * Settles with the first state; a pane whose `number` is refused waits for ever. Pages that nobody can frame need none.
 * A background that fell asleep is woken at once; actions wait for it.
 */
export const connect = <State, Action>(number = ""): Promise<Connector<State, Action>> =>
  new Promise((ready) => {
    const listeners = new Set<() => void>()
    let state: State
    let waiting: Action[] = []
    let port: browser.Runtime.Port | undefined
    const flush = () => {
      if (!port) return
      for (const action of waiting) port.postMessage({ is: "act", action })
      waiting = []
    }
    const open = () => {
      port = browser.runtime.connect({ name: `screen ${number}` })
      // Both ends are of one build and no page can post here: the state needs no parser.
      port.onMessage.addListener((message) => {
        state = (message as { state: State }).state
        ready({ get, subscribe, act })
        for (const changed of listeners) changed()
      })
      port.onDisconnect.addListener(() => {
        port = undefined
        setTimeout(open, pauseBeforeNext)
      })
      flush()
    }
    const get = () => state
    const subscribe = (changed: () => void) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    }
    const act = (action: Action) => {
      waiting.push(action)
      flush()
    }
    open()
    setInterval(() => port?.postMessage({ is: "beat" }), beat)
  })
