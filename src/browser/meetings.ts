// Which tabs hold a meeting now, told by the background to pages of ours: numbers of tabs, and nothing of what is in them.
import { browser } from "./api.ts"
import type { Where } from "./connect.ts"
import { recall, remember } from "./memory.ts"

export type Meetings = {
  tabs: number[]
  /** There was one since the browser was opened. */
  were: boolean
}

const key = "meetings"

const parseMeetings = (value: unknown): Meetings => {
  const { tabs, were } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>
  const numbers = Array.isArray(tabs) ? tabs.filter((tab): tab is number => typeof tab === "number") : []
  return { tabs: numbers, were: were === true }
}

export const meetingsBefore = async (): Promise<number[]> => parseMeetings(await recall(key)).tabs

let told = Promise.resolve()

/** One after the other: a later one must not be overtaken by what an earlier one read. */
export const tellMeetings = (tabs: number[]): void => {
  told = told.then(async () => {
    const { tabs: before, were } = parseMeetings(await recall(key))
    if (tabs.join() !== before.join()) await remember(key, { tabs, were: were || tabs.length > 0 })
  })
}

/** Calls back with the meetings as they are, and after each change. */
export const watchMeetings = (changed: (meetings: Meetings) => void): void => {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[key]) changed(parseMeetings(changes[key].newValue))
  })
  void recall(key).then((value) => changed(parseMeetings(value)))
}

/** The tab that is in front in this page's window, where it is one of `tabs`; else the last of them. */
export const nearestOf = async (tabs: number[]): Promise<number | undefined> => {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true })
  return tabs.find((tab) => tab === front?.id) ?? tabs.at(-1)
}

/** The one that is in front in this page's window; else the only one there is. */
const besideThis = async (): Promise<number | undefined> => {
  const { tabs } = parseMeetings(await recall(key))
  const [front] = await browser.tabs.query({ active: true, currentWindow: true })
  return tabs.find((tab) => tab === front?.id) ?? (tabs.length === 1 ? tabs[0] : undefined)
}

/** Where a page of ours stands that is beside a meeting, or beside none. */
export const besideMeetings: Where = {
  async meeting() {
    const tab = await besideThis()
    const name: unknown =
      tab !== undefined && (await browser.tabs.sendMessage(tab, { is: "name" }).catch(() => undefined))
    return typeof name === "string" ? name : undefined
  },
  onMove(moved) {
    watchMeetings(moved)
    browser.tabs.onActivated.addListener(moved)
  },
}
