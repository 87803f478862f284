// Pages of ours that show the captions too: each gets all that was said, then what changed, by a port that only they can open.

export type Listeners = { post: (news: unknown) => void; close: () => void }

export const hearListeners = (whole: () => unknown): Listeners => {
  const ports = new Set<chrome.runtime.Port>()
  const connected = (port: chrome.runtime.Port) => {
    // A script in another meeting's page has our id too, and no business here.
    const ours = port.sender?.url?.startsWith(chrome.runtime.getURL("")) === true
    if (port.name !== "captions" || port.sender?.id !== chrome.runtime.id || !ours) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    port.postMessage(whole())
  }
  chrome.runtime.onConnect.addListener(connected)
  return {
    post: (news) => {
      for (const port of ports) port.postMessage(news)
    },
    close: () => {
      chrome.runtime.onConnect.removeListener(connected)
      for (const port of ports) port.disconnect()
    },
  }
}
