// Takes invites, contact links and rooms that move before their web page is asked for: its server could lead the browser on, and the secret with it.
import type { Speaker } from "./pages.ts"
import { browser } from "./api.ts"

/** Firefox alone lets us stop a request as it is made. The others block by a rule, and tell the tab's address then. */
const stopsRequests = "getBrowserInfo" in browser.runtime

const isInvite = (url: string): boolean => /^https:\/\/[^/?#]+\/[jfmd]#./.test(url)

/**
 * @param pages origins of the web pages that invites lead to; where the browser keeps us out of one, nothing is taken there
 * @param take is told the whole link, and whose tab it is
 */
export const takeInvites = (pages: () => Promise<string[]>, take: (link: string, from: Speaker) => void): void => {
  const isOurs = async (url: string): Promise<boolean> => isInvite(url) && (await pages()).includes(new URL(url).origin)
  const taken = (link: string, tab: number, isPrivate: boolean) => take(link, { tab, frame: 0, private: isPrivate })
  if (stopsRequests) {
    browser.webRequest.onBeforeRequest.addListener(
      async ({ url, tabId, incognito = false }) => {
        if (!(await isOurs(url))) return {}
        taken(url, tabId, incognito)
        return { cancel: true }
      },
      { urls: ["https://*/j*", "https://*/f*", "https://*/m*", "https://*/d*"], types: ["main_frame"] },
      ["blocking"],
    )
    return
  }
  browser.tabs.onUpdated.addListener((tab, { url = "" }, { incognito }) => {
    void isOurs(url).then((ours) => {
      if (ours) taken(url, tab, incognito)
    })
  })
  void pages().then(blockInvites)
}

const mostRules = 2

/** The rules outlast the browser. Chromium matches the fragment too (tried): a page without a secret is left alone. */
const blockInvites = (pages: readonly string[]): Promise<void> =>
  browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: Array.from({ length: mostRules }, (_, index) => index + 1),
    addRules: pages.slice(0, mostRules).map((origin, index) => ({
      id: index + 1,
      action: { type: "block" },
      condition: { regexFilter: `^${origin.replaceAll(".", "\\.")}/[jfmd]#.`, resourceTypes: ["main_frame"] },
    })),
  })
