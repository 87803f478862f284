// This frame's turn: of all frames of a tab that hold a meeting, the background lets one show the overlay.
import { hasExtension } from "../meeting/orphan.ts"

export type Turn = {
  /** Settles once it is this frame's turn, with a number for one loading of the pane. */
  number: () => Promise<string>
  end: () => void
}

/** `orphaned` runs when the extension has been loaded anew: this script can reach nobody any more. */
export const takeTurn = (orphaned: () => void): Turn => {
  let asked: ((number: string) => void)[] = []
  let port: chrome.runtime.Port | undefined
  const ask = () => {
    // Without its extension a port throws at every touch.
    if (hasExtension()) port?.postMessage({ is: "number" })
  }
  const open = () => {
    if (!hasExtension()) return orphaned()
    port = chrome.runtime.connect({ name: "overlay" })
    port.onMessage.addListener((message: unknown) => {
      const number = (message as { number?: unknown }).number
      if (typeof number === "string") asked.shift()?.(number)
    })
    // A background that fell asleep closes its ports: it is asked again.
    port.onDisconnect.addListener(() => {
      port = undefined
      if (hasExtension()) setTimeout(open, 200)
      else orphaned()
    })
    asked.forEach(ask)
  }
  open()
  return {
    number: () =>
      new Promise((settle) => {
        asked.push(settle)
        ask()
      }),
    end: () => {
      asked = []
      if (hasExtension()) port?.disconnect()
      port = undefined
    },
  }
}
