// Whether the screen is shared, the same for all documents of ours while the browser is open, and across the background's sleep.
import { browser } from "./api.ts"
import { parseShares, sharingStore, type SharingStore } from "../session/sharing.ts"
import { recall, remember } from "./memory.ts"

const key = "sharing"

/** Changes made here are remembered, and changes made in another document arrive here. */
export const openSharing = async (): Promise<SharingStore> => {
  const store = sharingStore(parseShares(await recall(key)))
  let last = JSON.stringify(store.getState())
  /** Ours, on their way back to us: an older one must not undo a newer one, not even for a moment. */
  const echoes: string[] = []
  store.subscribe((shares) => {
    const text = JSON.stringify(shares)
    if (text === last) return
    last = text
    echoes.push(text)
    void remember(key, shares)
  })
  browser.storage.session.onChanged.addListener((changes) => {
    if (!changes[key]) return
    const shares = parseShares(changes[key].newValue)
    const text = JSON.stringify(shares)
    const echo = echoes.indexOf(text)
    if (echo >= 0) return void echoes.splice(0, echo + 1)
    if (text === last) return
    last = text
    store.setState(shares, true)
  })
  return store
}
