// What we do once each time the extension comes: after an install, an update, or being switched on again.
import { recall, remember } from "../browser/memory.ts"
import { onEntry } from "../browser/meetings.ts"
import { enterOpenTabs, onInstall, openPage } from "../browser/pages.ts"

/** In memory that lasts as long as this loading of the extension: a background that slept and woke has arrived already. */
const key = "arrived"

/** The first page, once in the life of an installation: an update opens nothing. */
export const welcome = (): void => onInstall(() => void openPage("welcome"))

/** Meetings that are open when the browser lets us in get their overlay at once. */
export const followAccess = (): void => onEntry(() => void enterOpenTabs("watch"))

export const arrive = async (): Promise<void> => {
  if ((await recall(key)) === true) return
  await remember(key, true)
  await enterOpenTabs("watch")
}
