// The background's end of the ports that screens open: state goes down whole, actions are parsed on their way up.
import browser from "webextension-polyfill"
import type { Connector } from "../session/connector.ts"

/** Where a screen stands. No tab: the popup. Frame 0: a page of its own; any other: the pane inside another page. */
export type Origin = { tab: number | undefined; frame: number; number: string }

/**
 * Serves `session` to every screen that `admits` lets in; one that it does not hears nothing. `session` may still be
 * opening: what comes before is kept in order.
 */
export const serve = <State, Action>(
  session: Promise<Connector<State, Action>>,
  parse: (value: unknown) => Action | undefined,
  admits: (origin: Origin) => Promise<boolean>,
): void => {
  browser.runtime.onConnect.addListener((port) => {
    const [kind, number = ""] = port.name.split(" ")
    // A script in a meeting page has our id too: only documents of ours are screens.
    if (kind !== "screen" || !port.sender?.url?.startsWith(browser.runtime.getURL(""))) return
    const allowed = admits({ tab: port.sender.tab?.id, frame: port.sender.frameId ?? 0, number })
    let open = true
    let stop = () => {}
    port.onMessage.addListener((message) => {
      void Promise.all([session, allowed]).then(([connector, yes]) => {
        const action = yes ? parse((message as { action?: unknown }).action) : undefined
        if (action !== undefined) connector.act(action)
      })
    })
    port.onDisconnect.addListener(() => {
      open = false
      stop()
    })
    void Promise.all([session, allowed]).then(([connector, yes]) => {
      if (!yes || !open) return
      const post = () => port.postMessage({ state: connector.get() })
      stop = connector.subscribe(post)
      post()
    })
  })
}
