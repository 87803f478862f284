// Invites and contact links are taken by the built extension before the page behind them runs.
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { localCertificate } from "../../src/practice/certificate.ts"
import { until } from "../../src/tools/hands.ts"
import { built, openChromium, openFirefox } from "../support/browser.ts"

/** Pages that would tell their server all they know, and what the server heard. */
const serve = async () => {
  const heard: string[] = []
  const server = createServer(await localCertificate(), ({ url = "" }, response) => {
    heard.push(url)
    response.writeHead(200, { "content-type": "text/html" })
    response.end("<!doctype html><script>fetch('/told?' + encodeURIComponent(location.hash))</script><p>The web page")
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const close = () => new Promise<void>((closed) => (server.closeAllConnections(), server.close(() => closed())))
  return { heard, port: (server.address() as AddressInfo).port, close }
}

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  await built("chrome", "firefox")
  server = await serve()
})
afterAll(() => server.close())

const secret = "SECRETSECRETSECRETSECRETSECRETSECRETSECRETS"

for (const [name, open] of [
  ["Chromium", openChromium],
  ["Firefox", openFirefox],
] as const) {
  test(`${name} opens our own page instead, and neither the page nor its server learns the secret`, async () => {
    server.heard.length = 0
    const { browser, close } = await open({ "quiet-hand.test": server.port })
    try {
      for (const [path, ours] of [
        ["/j", "tabs/join.html"],
        ["/f", "tabs/facilitator.html"],
      ] as const) {
        const page = await browser.newPage()
        // Firefox ends the navigation when ours begins.
        void page.goto(`https://quiet-hand.test${path}#1.NHUPmL1Z_PyUbaRaqr6TOw.${secret}`).catch(() => undefined)
        const address = () => page.evaluate(() => location.href).catch(() => undefined)
        const arrived = await until(ours, async () => ((await address())?.endsWith(ours) ? address() : undefined))
        expect(arrived).toMatch(/^(chrome|moz)-extension:/)
      }
      expect(server.heard.filter((url) => url.startsWith("/told"))).toEqual([])
      expect(server.heard.join()).not.toContain("SECRET")
    } finally {
      await close()
    }
  })

  test(`${name} leaves a page without a secret alone`, async () => {
    server.heard.length = 0
    const { browser, close } = await open({ "quiet-hand.test": server.port })
    try {
      const page = await browser.newPage()
      await page.goto("https://quiet-hand.test/j")
      expect(await page.evaluate(() => document.body.innerText)).toContain("The web page")
    } finally {
      await close()
    }
  })
}
