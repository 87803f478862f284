// Private windows: whether this document, or this background, belongs to one.
import { browser } from "./api.ts"

export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true

/** Runs when the last private window has closed. */
export const onPrivateEnd = (ended: () => void): void =>
  browser.windows.onRemoved.addListener(() => {
    void browser.windows.getAll().then((windows) => {
      if (!windows.some(({ incognito }) => incognito)) ended()
    })
  })
