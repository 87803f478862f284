// A person's comfort on the web pages: kept by this browser for this origin, the same in every tab.
import { comfortAtFirst, languageOf, parseComfort, type Comfort } from "../settings/comfort.ts"
import { comfortStore, type ComfortStore } from "../settings/store.ts"

const key = "comfort"

const read = (text: string | null): Comfort => {
  const atFirst = comfortAtFirst(languageOf(navigator.languages))
  try {
    return parseComfort(JSON.parse(text ?? "null"), atFirst)
  } catch {
    return atFirst
  }
}

/** Where the browser refuses to keep anything, changes last as long as the page. */
export const openComfort = (): ComfortStore => {
  const kept = (): string | null => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const store = comfortStore(read(kept()))
  store.subscribe((comfort) => {
    try {
      localStorage.setItem(key, JSON.stringify(comfort))
    } catch {
      // Private windows may refuse.
    }
  })
  addEventListener("storage", (event) => {
    if (event.key === key) store.setState(read(event.newValue), true)
  })
  return store
}
