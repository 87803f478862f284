// A screen's way to the session in the background: the whole state comes down by a port, actions go up until each is answered.
import type { Runtime } from "webextension-polyfill"
import { browser } from "./api.ts"
import type { Connector } from "../session/connector.ts"
import { isPrivate } from "./private.ts"

/** Below the 30 s after which browsers put a silent background to sleep; a port's message keeps it awake. */
const beat = 15_000
/** So that a background that cannot start is not called without end. */
const pauseBeforeNext = 200

/** Down the port: the state as it is now, or what became of an action. */
export type Down<State> = { state: State } | { done: string; kept: boolean }
/** Up the port. An action that was told to a background that died is told again, under the same name. */
export type Up<Action> = { is: "act"; name: string; action: Action } | { is: "beat" }

/** The meeting that a screen of ours stands in or beside, by its name; `onMove` calls back when it may be another one. */
export type Where = {
  meeting: () => Promise<string | undefined>
  onMove: (moved: () => void) => void
}

export const inMeeting = (name: string | undefined): Where => ({
  meeting: () => Promise.resolve(name),
  onMove: () => {},
})

/**
 * Settles with the first state; a pane whose `number` is refused waits for ever. Pages that nobody can frame need none.
 * A background that fell asleep is woken at once; actions wait for it.
 */
export const connect = <State, Action>(where: Where, number = ""): Promise<Connector<State, Action>> =>
  new Promise((ready) => {
    const listeners = new Set<() => void>()
    let state: State
    /** In the order they were asked for. */
    const waiting = new Map<string, { action: Action; answered: (kept: boolean) => void }>()
    let port: Runtime.Port | undefined
    let meeting: string | undefined
    let moves = false
    const tell = (message: Up<Action>) => {
      try {
        port?.postMessage(message)
      } catch {
        // It closed and we were not told yet: the next one begins with all that waits.
      }
    }
    const open = () => {
      const name = `screen ${number} ${isPrivate() ? "private" : ""} ${encodeURIComponent(meeting ?? "")}`
      port = browser.runtime.connect({ name })
      // Both ends are of one build and no page can post here: what comes needs no parser.
      port.onMessage.addListener((message) => {
        const down = message as Down<State>
        if ("done" in down) {
          waiting.get(down.done)?.answered(down.kept)
          waiting.delete(down.done)
          if (moves) void move()
          return
        }
        state = down.state
        ready({ get, subscribe, act: (action) => void keep(action), keep })
        for (const changed of listeners) changed()
      })
      port.onDisconnect.addListener(() => {
        port = undefined
        setTimeout(open, pauseBeforeNext)
      })
      for (const [name, { action }] of waiting) tell({ is: "act", name, action })
    }
    const move = async () => {
      const now = await where.meeting()
      // What was asked for here must not be told again over there.
      moves = now !== meeting && waiting.size > 0
      if (now === meeting || moves) return
      meeting = now
      port?.disconnect()
      open()
    }
    const get = () => state
    const subscribe = (changed: () => void) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    }
    const keep = (action: Action, name: string = crypto.randomUUID()) =>
      new Promise<boolean>((answered) => {
        waiting.set(name, { action, answered })
        tell({ is: "act", name, action })
      })
    void where.meeting().then((now) => {
      meeting = now
      open()
      where.onMove(() => void move())
    })
    setInterval(() => tell({ is: "beat" }), beat)
  })
