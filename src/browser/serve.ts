// The background's end of the ports that screens open: state goes down whole, actions are parsed on their way up and answered once they are safe.
import { browser } from "./api.ts"
import type { Connector } from "../session/connector.ts"
import type { Down, Up } from "./connect.ts"

/** Where a screen stands. No tab: the popup. Frame 0: a page of its own; any other: the pane inside another page. Meeting: its name. */
export type Origin = {
  tab: number | undefined
  frame: number
  number: string
  private: boolean
  meeting: string | undefined
}

/** Of a meeting, characters. */
const longestName = 200

/**
 * Serves its session to every screen that `admits` lets in; one that it does not hears nothing. A session may still be
 * opening: what comes before is kept in order.
 */
export const serve = <State, Action>(
  sessionFor: (origin: Origin) => Promise<Connector<State, Action>>,
  parse: (value: unknown) => Action | undefined,
  admits: (origin: Origin) => Promise<boolean>,
): void => {
  browser.runtime.onConnect.addListener((port) => {
    const [kind, number = "", window, meeting = ""] = port.name.split(" ")
    // A script in a meeting page has our id too: only documents of ours are screens.
    if (kind !== "screen" || !port.sender?.url?.startsWith(browser.runtime.getURL(""))) return
    const { tab, frameId: frame = 0 } = port.sender
    const name = decodeURIComponent(meeting).slice(0, longestName) || undefined
    const origin = { tab: tab?.id, frame, number, private: window === "private", meeting: name }
    const session = sessionFor(origin)
    const allowed = admits(origin)
    let open = true
    let stop = () => {}
    const post = (message: Down<State>) => {
      if (open) port.postMessage(message)
    }
    port.onMessage.addListener((message) => {
      const up = message as Up<unknown>
      if (up.is !== "act") return
      void Promise.all([session, allowed]).then(async ([connector, yes]) => {
        if (!yes) return
        const action = parse(up.action)
        const kept = action !== undefined && (await connector.keep(action, up.name))
        post({ done: up.name, kept })
      })
    })
    port.onDisconnect.addListener(() => {
      open = false
      stop()
    })
    void Promise.all([session, allowed]).then(([connector, yes]) => {
      if (!yes || !open) return
      const show = () => post({ state: connector.get() })
      stop = connector.subscribe(show)
      show()
    })
  })
}
