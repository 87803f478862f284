// That other people use this browser, as somebody said in the extension: kept, and nothing else with it.
import { browser } from "./api.ts"

const key = "sharedDevice"

export const sharedHere = {
  read: async (): Promise<boolean> => (await browser.storage.local.get(key))[key] === true,
  write: (on: boolean): Promise<void> =>
    on ? browser.storage.local.set({ [key]: true }) : browser.storage.local.remove(key),
}
