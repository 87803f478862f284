// Lets the extension into sites as a person can on the browser's own page of extensions: the browser's question lies outside every page, where a driver cannot press.
import type { Browser } from "puppeteer"

type Developer = {
  updateExtensionConfiguration: (change: { extensionId: string; hostAccess: "ON_SPECIFIC_SITES" }) => Promise<void>
  addHostPermission: (extension: string, site: string) => Promise<void>
}

/** From now on into these sites alone; `id` is the extension's. What it asks for later within them is answered with yes. */
export const letIntoSites = async (browser: Browser, id: string, sites: readonly string[]): Promise<void> => {
  const page = await browser.newPage()
  await page.goto("chrome://extensions")
  await page.evaluate(
    async (extensionId, sites) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Developer }
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_SPECIFIC_SITES" })
      for (const site of sites) await developerPrivate.addHostPermission(extensionId, site)
    },
    id,
    sites,
  )
  await page.close()
}
