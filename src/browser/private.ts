// Private windows: whether this document, or this background, belongs to one.
import browser from "webextension-polyfill"

export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true
