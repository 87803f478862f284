// What the background does with tabs: shows one of our pages, puts a script into a frame, hears what our scripts say.
import type { Runtime } from "webextension-polyfill"
import { browser } from "./api.ts"

export type Speaker = { tab: number; frame: number; private: boolean }

/** Calls back with what a content script or a page of ours says; its answer goes back. Only tabs are heard. */
export const onSaid = (listener: (message: unknown, from: Speaker) => unknown): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.tab) return undefined
    const { id: tab, incognito } = sender.tab
    if (tab === undefined) return undefined
    const answer = listener(message, { tab, frame: sender.frameId ?? 0, private: incognito })
    return answer === undefined ? undefined : Promise.resolve(answer)
  })
}

/** Runs when the extension was put into this browser, not when it was updated. */
export const onInstall = (installed: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") installed()
  })

/** Opens `tabs/<page>.html` in a tab of its own. */
export const openPage = async (page: "welcome"): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`tabs/${page}.html`) })
}

/** Shows `tabs/<page>.html` in a tab instead of what is there. */
export const showPage = async (tab: number, page: "join" | "facilitator" | "captioner"): Promise<void> => {
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

/** The files of the manifest's script whose name begins with `name`, and where it runs. */
const scriptOf = (name: string): { files: string[]; matches: string[] } => {
  // Firefox gives them as addresses once a person has changed what we may enter (seen in 153).
  const pathOf = (file: string) => new URL(file, browser.runtime.getURL("")).pathname.slice(1)
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  const files = (script: (typeof scripts)[number]) => (script.js ?? []).map(pathOf)
  const script = scripts.find((one) => files(one)[0]?.startsWith(`${name}.`))
  if (!script) throw new Error(`The manifest has no script ${name}`)
  return { files: files(script), matches: script.matches }
}

/** Runs the script `name` on the pages `matches` as well, which a person has let us into. */
export const runAlsoAt = async (name: string, matches: string[]): Promise<void> => {
  const { scripting } = browser
  const script = { id: name, js: scriptOf(name).files, matches, runAt: "document_start" as const }
  const there = await scripting.getRegisteredContentScripts({ ids: [name] })
  await (there.length > 0 ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]))
}

/**
 * Puts the script of the manifest whose name begins with `name` into every tab that already stands on its hosts: what
 * was open before we came has none, or one of an older build.
 */
export const enterOpenTabs = async (name: string): Promise<void> => {
  const { files, matches: url } = scriptOf(name)
  for (const { id: tabId } of await browser.tabs.query({ url })) {
    if (tabId === undefined) continue
    // A tab may be asleep, or show the browser's own page of an error.
    void browser.scripting.executeScript({ target: { tabId, allFrames: true }, files }).catch(() => undefined)
  }
}

/** How many tabs show a page of ours. */
export const ownTabs = async (): Promise<number> =>
  (await browser.tabs.query({ url: browser.runtime.getURL("*") })).length

/** Runs about once a minute for as long as the extension is there, waking the background for it. */
export const eachMinute = (run: () => void): void => {
  const name = "minute"
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run()
  })
  void browser.alarms.create(name, { periodInMinutes: 1 })
}
