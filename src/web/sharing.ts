// That the screen is shared, as a person said on a web page: kept for this origin, so that neither a reload nor a second tab shows what is private.
import { parseShares, sharingStore, type SharingStore } from "../session/sharing.ts"

const key = "sharing"

const read = (text: string | null) => {
  try {
    return parseShares(JSON.parse(text ?? "null"))
  } catch {
    return parseShares(undefined)
  }
}

/** Where the browser refuses to keep anything, it lasts as long as the page. */
export const openSharing = (): SharingStore => {
  const kept = (): string | null => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const store = sharingStore(read(kept()))
  store.subscribe((shares) => {
    try {
      localStorage.setItem(key, JSON.stringify(shares))
    } catch {
      // Private windows may refuse.
    }
  })
  addEventListener("storage", (event) => {
    if (event.key === key) store.setState(read(event.newValue), true)
  })
  return store
}
