// A page of ours asks the reader in a meeting's tab for the captions: by a port of their own, past the background, in memory.
import type { Runtime } from "webextension-polyfill"
import { browser } from "./api.ts"
import { nearestOf, watchMeetings } from "./meetings.ts"

/** The reader may be loading still, or the extension's script in that tab be an older one. */
const tryAgain = 1_000

export const captionsPort = "captions"

/** `take` gets news as the reader tells it, unread; `open` tells whether a meeting is read now. */
export const followCaptions = (take: (news: unknown) => void, open: (is: boolean) => void): void => {
  let tabs: number[] = []
  let port: Runtime.Port | undefined
  let at: number | undefined
  let turn = 0

  const close = () => {
    port?.disconnect()
    port = undefined
    at = undefined
  }
  const choose = async () => {
    turn += 1
    const mine = turn
    const tab = await nearestOf(tabs)
    if (mine !== turn || (tab === at && port)) return
    close()
    open(tab !== undefined)
    if (tab === undefined) return
    at = tab
    const made = browser.tabs.connect(tab, { name: captionsPort })
    port = made
    made.onMessage.addListener(take)
    made.onDisconnect.addListener(() => {
      if (port !== made) return
      port = undefined
      setTimeout(() => void choose(), tryAgain)
    })
  }
  watchMeetings((meetings) => {
    tabs = meetings.tabs
    void choose()
  })
  browser.tabs.onActivated.addListener(() => void choose())
}
