// The extension's API, in one name for every browser.
export { default as browser } from "webextension-polyfill"
