// What the background remembers while the browser is open, across its own sleep; nothing of it reaches the disk.
import { browser } from "./api.ts"

export const remember = (key: string, value: unknown): Promise<void> => browser.storage.session.set({ [key]: value })

/** Unknown: whoever asks looks at it first. Undefined where nothing is remembered. */
export const recall = async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key]

export const forget = (...keys: string[]): Promise<void> => browser.storage.session.remove(keys)
