// What we do once each time the extension comes: after an install, an update, or being switched on again.
import { recall, remember } from "../browser/memory.ts"
import { mayEnter, onEntry } from "../browser/access.ts"
import { enterOpenTabs, onInstall, openPage, runAlsoAt } from "../browser/pages.ts"
import { giveBackSites } from "./captioners.ts"
import { readPolicy } from "../browser/policy.ts"

/** In memory that lasts as long as this loading of the extension: a background that slept and woke has arrived already. */
const key = "arrived"

/** The first page, once in the life of an installation: an update opens nothing. */
export const welcome = (): void => onInstall(() => void openPage("welcome"))

/** Invites of the workplace's own relay are taken like ours, once the browser lets us in there. */
const takeInvites = async (): Promise<void> => {
  const { pages } = await readPolicy()
  if (pages === undefined || !(await mayEnter(`${pages}/*`))) return
  await runAlsoAt("invite", [`${pages}/j*`, `${pages}/f*`, `${pages}/m*`, `${pages}/d*`])
}

/** Meetings that are open when the browser lets us in get their overlay at once. */
export const followAccess = (): void => {
  void takeInvites()
  onEntry(() => {
    void enterOpenTabs("watch")
    void takeInvites()
  })
}

export const arrive = async (): Promise<void> => {
  if ((await recall(key)) === true) return
  await remember(key, true)
  await giveBackSites()
  await enterOpenTabs("watch")
}
