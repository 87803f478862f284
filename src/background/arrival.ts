// What we do once each time the extension comes: after an install, an update, or being switched on again.
import { recall, remember } from "../browser/memory.ts"
import { enterOpenTabs } from "../browser/pages.ts"

/** In memory that lasts as long as this loading of the extension: a background that slept and woke has arrived already. */
const key = "arrived"

export const arrive = async (): Promise<void> => {
  if ((await recall(key)) === true) return
  await remember(key, true)
  await enterOpenTabs("watch")
}
