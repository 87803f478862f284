// That the screen is shared, as a person said on a web page: kept for this origin, so that neither a reload nor a second tab shows what is private. That ours was put away is this tab's, and goes with it.
import { parseShares, sharingStore, type SharingStore } from "../session/sharing.ts"

const key = "sharing"
const plainKey = "plain"

const read = (text: string | null) => {
  try {
    return parseShares(JSON.parse(text ?? "null"))
  } catch {
    return parseShares(undefined)
  }
}

/** Private windows may refuse both. */
const trying = <T>(touch: () => T): T | undefined => {
  try {
    return touch()
  } catch {
    return undefined
  }
}

/** Where the browser refuses to keep anything, it lasts as long as the page. */
export const openSharing = (): SharingStore => {
  const kept = trying(() => localStorage.getItem(key)) ?? null
  const plain = trying(() => sessionStorage.getItem(plainKey)) === "yes"
  const store = sharingStore({ ...read(kept), plain })
  store.subscribe(({ plain, ...shares }, before) => {
    trying(() => localStorage.setItem(key, JSON.stringify(shares)))
    if (plain !== before.plain) trying(() => sessionStorage.setItem(plainKey, plain ? "yes" : "no"))
  })
  addEventListener("storage", (event) => {
    if (event.key === key) store.setState({ ...read(event.newValue), plain: store.getState().plain }, true)
  })
  return store
}
