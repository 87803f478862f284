// Opens real browsers with the built extension, on practice pages at the real addresses of meetings; nothing leaves this machine.
import { connect as connectTo, type AddressInfo } from "node:net"
import { createServer as createProxy } from "node:http"
import { resolve } from "node:path"
import type { Duplex } from "node:stream"
import puppeteer, { type Browser, type Page } from "puppeteer"
import { findChromium, findFirefox } from "../../src/tools/find-browser.ts"
import { until } from "../../src/tools/hands.ts"
import { launchChromium } from "../../src/tools/launch.ts"
import { run } from "../../src/tools/run.ts"

/** Builds what the sources ask for; what is up to date is left. */
export const built = async (...targets: ("chrome" | "edge" | "firefox" | "web" | "relay")[]): Promise<void> => {
  const only = targets.flatMap((target) => ["--only", target])
  const { code, output } = await run("npx", ["tsx", "src/tools/build.ts", ...only], { quiet: true })
  if (code !== 0) throw new Error(output)
}

/** Host names of the world, and the port of this machine that stands in for each. */
export type Hosts = Record<string, number>

export type Opened = { browser: Browser; close: () => Promise<void> }

/** A Chromium with a new profile; `extension: false` is a person without ours. */
export const openChromium = async (
  hosts: Hosts,
  { lang = "en", args = [], ...options }: { extension?: boolean | "later"; lang?: string; args?: string[] } = {},
): Promise<Opened> => {
  const program = await findChromium()
  if (program === undefined) throw new Error("No Chromium on this machine")
  const browser = await launchChromium({
    program,
    hosts,
    headless: true,
    args: [`--lang=${lang}`, `--accept-lang=${lang}`, ...args],
    ...options,
  })
  return { browser, close: () => browser.close() }
}

/** Leads each CONNECT to the port that stands in for its host, and refuses every other. Returns its port, and its end. */
const openProxy = async (hosts: Hosts) => {
  const proxy = createProxy()
  const sockets = new Set<Duplex>()
  proxy.on("connect", (request: { url?: string }, socket: Duplex) => {
    const port = hosts[request.url?.split(":")[0] ?? ""]
    if (port === undefined) return socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n")
    const onward = connectTo(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n")
      onward.pipe(socket).pipe(onward)
    })
    // A server that handed a socket on no longer knows it, and would wait for it at its end.
    for (const end of [socket, onward]) {
      sockets.add(end)
      end.once("close", () => sockets.delete(end))
    }
    onward.on("error", () => socket.destroy())
    socket.on("error", () => onward.destroy())
    return undefined
  })
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening))
  const close = () =>
    new Promise<void>((closed) => {
      proxy.close(() => closed())
      proxy.closeAllConnections()
      for (const socket of sockets) socket.destroy()
    })
  return { port: (proxy.address() as AddressInfo).port, close }
}

/** A page of ours in a tab. Firefox's driver is not told its address; its document knows it. */
export const ownPageIn = (browser: Browser, path: string): Promise<Page> =>
  until(`our page ${path}`, async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href).catch(() => "")).endsWith(path)) return page
    return undefined
  })

/** The page that opens once after installing. */
export const welcomeIn = (browser: Browser): Promise<Page> => ownPageIn(browser, "/tabs/welcome.html")

export const firefoxBuild = resolve("build/firefox-mv3-prod")

/**
 * A Firefox with a new profile and the built extension; `installed: false` leaves the installing to the test. `sleepsAfter`:
 * ms without an event after which it ends the background, 30,000 as people have it.
 */
export const openFirefox = async (
  hosts: Hosts,
  { installed = true, sleepsAfter = 30_000 }: { installed?: boolean; sleepsAfter?: number } = {},
): Promise<Opened> => {
  const executablePath = await findFirefox()
  if (executablePath === undefined) throw new Error("No Firefox on this machine")
  const proxy = await openProxy(hosts)
  try {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        "network.proxy.type": 1,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxy.port,
        "network.proxy.no_proxies_on": "",
        // Its question lies outside every page, where a driver cannot press.
        "extensions.webextOptionalPermissionPrompts": false,
        "extensions.background.idle.timeout": sleepsAfter,
      },
    })
    if (installed) {
      await browser.installExtension(firefoxBuild)
      await (await welcomeIn(browser)).close()
    }
    return {
      browser,
      close: async () => {
        // Firefox was seen not to answer a driver's goodbye on a busy machine: then it is ended.
        await new Promise<void>((ended) => {
          const late = setTimeout(() => {
            browser.process()?.kill("SIGKILL")
            ended()
          }, 15_000)
          void browser
            .close()
            .catch(() => undefined)
            .then(() => {
              clearTimeout(late)
              ended()
            })
        })
        await proxy.close()
      },
    }
  } catch (error) {
    await proxy.close()
    throw error
  }
}
