// The way between the overlay and its pane: one port that the page cannot hear, and a number that lets this pane in.

export type Pane = { post: (message: unknown) => void }

/**
 * Loads the pane into `frame`. Each time it has loaded, `number` is asked for a fresh one and handed in with the
 * meeting's name and the port, to the extension's own origin alone: the page's listeners never get it.
 */
export const loadPane = (
  frame: HTMLIFrameElement,
  meeting: string,
  number: () => Promise<string>,
  take: (message: unknown) => void,
  loaded: (pane: Pane) => void,
): Pane => {
  const address = chrome.runtime.getURL("tabs/pane.html")
  let port: MessagePort | undefined
  frame.addEventListener("load", () => {
    void number().then((given) => {
      const channel = new MessageChannel()
      port?.close()
      port = channel.port1
      port.onmessage = (event: MessageEvent<unknown>) => take(event.data)
      frame.contentWindow?.postMessage({ number: given, meeting }, new URL(address).origin, [channel.port2])
      loaded(pane)
    })
  })
  const pane: Pane = { post: (message) => port?.postMessage(message) }
  frame.src = address
  return pane
}
