// Private windows: whether this document, or this background, belongs to one.
import { browser } from "./api.ts"

export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true
