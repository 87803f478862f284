// What a page of ours may ask about meetings: what our scripts there tell, and whether the browser lets us in.
import type { Tabs } from "webextension-polyfill"
import { browser } from "./api.ts"

/** The answer of our script in each tab that stands on `hosts`, to be parsed; undefined where nothing of ours answers. */
export const askMeetings = async (hosts: string[], message: unknown): Promise<unknown[]> => {
  const tabs = await browser.tabs.query({ url: hosts })
  const ask = ({ id }: Tabs.Tab): Promise<unknown> =>
    id === undefined ? Promise.resolve(undefined) : browser.tabs.sendMessage(id, message).catch(() => undefined)
  return Promise.all(tabs.map(ask))
}

export const mayEnter = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [host] })

/** Not in a pane of Firefox inside another's page: there the browser lets us ask for nothing (seen in 153). */
export const canAsk = (): boolean => (browser as { permissions?: unknown }).permissions !== undefined

/** Must be called in a press. False: the person, or the browser, said no. */
export const askToEnter = (hosts: string[]): Promise<boolean> => browser.permissions.request({ origins: hosts })

/** Runs when a person lets us in somewhere. */
export const onEntry = (let_in: () => void): void => browser.permissions.onAdded.addListener(let_in)

/** Runs when a person, or we, take it back somewhere. */
export const onLeave = (left: () => void): void => browser.permissions.onRemoved.addListener(left)

/** Nothing where it was not given, or is the manifest's own. */
export const giveBack = async (hosts: string[]): Promise<void> => {
  await browser.permissions.remove({ origins: hosts }).catch(() => undefined)
}

const hostOf = (pattern: string): string | undefined => pattern.split("/")[2]

/** What a person gave us beyond the manifest's own hosts. Firefox counts those of our scripts among what was given, with other paths (seen in 153). */
export const givenSites = async (): Promise<string[]> => {
  const { host_permissions: hosts = [], content_scripts: scripts = [] } = browser.runtime.getManifest()
  const own = new Set([...hosts, ...scripts.flatMap(({ matches }) => matches)].map(hostOf))
  return ((await browser.permissions.getAll()).origins ?? []).filter((site) => !own.has(hostOf(site)))
}

/** The page a person looks at; undefined where the browser does not tell us. */
export const addressInFront = async (): Promise<string | undefined> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.url

export const version = (): string => browser.runtime.getManifest().version
