// A newer build of ourselves: heard of, and taken when the background says so.
import { browser } from "./api.ts"

/** Listening is what makes the browser hold an update back until `takeUpdate`, or until it is started anew. */
export const onUpdate = (held: () => void): void => browser.runtime.onUpdateAvailable.addListener(held)

export const takeUpdate = (): void => browser.runtime.reload()

/** Ports of overlays and screens that are open now. */
export const countPorts = (): (() => number) => {
  let open = 0
  browser.runtime.onConnect.addListener((port) => {
    open += 1
    port.onDisconnect.addListener(() => (open -= 1))
  })
  return () => open
}
