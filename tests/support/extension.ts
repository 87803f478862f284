// The extension in a test's Chromium: its background, its own pages, and all that a document of it holds.
import { TargetType, type Browser, type Page, type WebWorker } from "puppeteer"
import { until, type Screen } from "../../src/tools/hands.ts"

export const backgroundOf = async (browser: Browser): Promise<WebWorker> => {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER)
  return until("the background", async () => (await target.worker()) ?? undefined)
}

/** As the browser does whenever it likes. Where none runs at this moment, it has ended by itself. */
export const stopBackground = async (browser: Browser): Promise<void> => {
  const target = browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER)
  await (await target?.worker())?.close().catch(() => undefined)
}

/** @param path as in /popup.html */
export const openOwnPage = async (browser: Browser, path: string): Promise<Page> => {
  const own = await browser.waitForTarget((one) => one.url().startsWith("chrome-extension://"))
  const page = await browser.newPage()
  await page.goto(new URL(path, own.url()).href)
  return page
}

/** Elements, attributes, words, the title, and what stands in fields. */
export const documentOf = (screen: Screen): Promise<string> =>
  screen.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value)
    return [document.title, document.documentElement.outerHTML, ...fields].join("\n")
  })
