// A page of somebody else's in a tab beside a meeting: opened, found again, and what becomes of it.
import { browser } from "./api.ts"

/** The tab that shows this link already, in a window of the same kind as `beside`; else a new one next to it, behind it. */
export const openBesideTab = async (link: string, site: string, beside: number): Promise<number> => {
  const { windowId, index, incognito } = await browser.tabs.get(beside)
  const { href } = new URL(link)
  const open = await browser.tabs.query({ url: site })
  const found = open.find((tab) => tab.url === href && tab.incognito === incognito && tab.id !== beside)
  const place = { index: index + 1, active: false, ...(windowId !== undefined && { windowId }) }
  const tab = found ?? (await browser.tabs.create({ url: link, ...place }))
  if (tab.id === undefined) throw new Error("A tab without a number")
  // Where the browser can: a tab that it puts to sleep cannot be read.
  await browser.tabs.update(tab.id, { autoDiscardable: false }).catch(() => undefined)
  return tab.id
}

/** An empty tab beside that one, in front. */
export const openTabBeside = async (beside: number): Promise<number> => {
  const { windowId, index } = await browser.tabs.get(beside)
  const { id } = await browser.tabs.create({ index: index + 1, ...(windowId !== undefined && { windowId }) })
  if (id === undefined) throw new Error("A tab without a number")
  return id
}

/** Back to that tab; the page that calls it goes. */
export const leaveFor = async (tab: number): Promise<void> => {
  await browser.tabs.update(tab, { active: true })
  const own = (await browser.tabs.getCurrent()).id
  if (own !== undefined) await browser.tabs.remove(own)
}

export const isOpen = (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    () => true,
    () => false,
  )

/** Must be called while the background starts. */
export const onTabs = (when: { loaded: (tab: number) => void; closed: (tab: number) => void }): void => {
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === "complete") when.loaded(tab)
  })
  browser.tabs.onRemoved.addListener(when.closed)
}
