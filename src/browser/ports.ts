// Ports that our script in a meeting page opens to the background.
import { browser } from "./api.ts"

export type Port = {
  tab: number
  frame: number
  /** Of the page that opened it, where the browser tells. */
  address: string | undefined
  private: boolean
  post: (message: unknown) => void
  onSaid: (listener: (message: unknown) => void) => void
  onClose: (listener: () => void) => void
  close: () => void
}

export const onPort = (name: string, opened: (port: Port) => void): void => {
  browser.runtime.onConnect.addListener((port) => {
    const tab = port.sender?.tab?.id
    if (port.name !== name || port.sender?.id !== browser.runtime.id || tab === undefined) return
    opened({
      tab,
      frame: port.sender.frameId ?? 0,
      address: port.sender.url,
      private: port.sender.tab?.incognito === true,
      post: (message) => port.postMessage(message),
      onSaid: (listener) => port.onMessage.addListener(listener),
      onClose: (listener) => port.onDisconnect.addListener(listener),
      close: () => port.disconnect(),
    })
  })
}
