// Hands a contact link from the background to the facilitator page that it opens: by the tab, once, in memory.
import { browser } from "./api.ts"
import { forget, recall, remember } from "./memory.ts"

const key = (tab: number) => `link ${tab}`

export const handOverLink = (tab: number, link: string): Promise<void> => remember(key(tab), link)

/** For the page in that tab; undefined where it was opened without a link. */
export const takeLink = async (): Promise<string | undefined> => {
  const tab = (await browser.tabs.getCurrent()).id
  if (tab === undefined) return undefined
  const link = await recall(key(tab))
  await forget(key(tab))
  return typeof link === "string" ? link : undefined
}
