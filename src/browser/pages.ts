// What the background does with tabs: shows one of our pages, puts a script into a frame, hears what our scripts say.
import browser from "webextension-polyfill"

export type Speaker = { tab: number; frame: number }

/** Calls back with what a content script or a page of ours says; its answer goes back. Only tabs are heard. */
export const onSaid = (listener: (message: unknown, from: Speaker) => unknown): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return undefined
    const answer = listener(message, { tab: sender.tab.id, frame: sender.frameId ?? 0 })
    return answer === undefined ? undefined : Promise.resolve(answer)
  })
}

/** Shows `tabs/<page>.html` in a tab instead of what is there. */
export const showPage = async (tab: number, page: "join" | "facilitator"): Promise<void> => {
  const url = browser.runtime.getURL(`tabs/${page}.html`)
  // Firefox alone can leave the page before out of the tab's history, and alone tells its name.
  await browser.tabs.update(tab, "getBrowserInfo" in browser.runtime ? { url, loadReplace: true } : { url })
}

/** `address` is what `import address from "url:..."` gives. Rejects where the frame has gone or is not ours to touch. */
export const inject = async ({ tab, frame }: Speaker, address: string): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [new URL(address).pathname],
  })
}

/** Runs about once a minute for as long as the extension is there, waking the background for it. */
export const eachMinute = (run: () => void): void => {
  const name = "minute"
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run()
  })
  void browser.alarms.create(name, { periodInMinutes: 1 })
}
