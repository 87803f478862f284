// What the background remembers while the browser is open, across its own sleep; nothing of it reaches the disk.
import { browser } from "./api.ts"

export const remember = (key: string, value: unknown): Promise<void> => browser.storage.session.set({ [key]: value })

/** Unknown: whoever asks looks at it first. Undefined where nothing is remembered. */
export const recall = async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key]

export const forget = (...keys: string[]): Promise<void> => browser.storage.session.remove(keys)

/** Runs when what is remembered under a key that begins so changes; undefined: it was forgotten. */
export const onRemembered = (begins: string, changed: (rest: string, value: unknown) => void): void =>
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(begins)) changed(key.slice(begins.length), newValue)
  })
