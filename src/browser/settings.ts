// The comfort settings of this browser: the same on every page of ours, and kept.
import { browser } from "./api.ts"
import { comfortAtFirst, languageOf, parseComfort } from "../settings/comfort.ts"
import { comfortStore, type ComfortStore } from "../settings/store.ts"
import { isPrivate } from "./private.ts"
import { readPolicy } from "./policy.ts"

const key = "comfort"

/**
 * Changes made here are kept, and changes made on another page arrive here. A private window begins with what is kept,
 * and its own changes go with it.
 */
export const openComfort = async (): Promise<ComfortStore> => {
  const { local, session } = browser.storage
  const own = isPrivate() ? session : local
  const [kept, mine, policy] = await Promise.all([local.get(key), own.get(key), readPolicy()])
  const atFirst = { ...comfortAtFirst(languageOf(navigator.languages)), ...policy.comfort }
  const store = comfortStore(parseComfort(mine[key] ?? kept[key], atFirst))
  let last = JSON.stringify(store.getState())
  store.subscribe((comfort) => {
    const text = JSON.stringify(comfort)
    if (text === last) return
    last = text
    void own.set({ [key]: comfort })
  })
  own.onChanged.addListener((changes) => {
    if (!changes[key]) return
    const comfort = parseComfort(changes[key].newValue, atFirst)
    last = JSON.stringify(comfort)
    store.setState(comfort, true)
  })
  return store
}
