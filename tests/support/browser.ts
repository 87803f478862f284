// Opens real browsers with the built extension, on practice pages at the real addresses of meetings; nothing leaves this machine.
import { connect as connectTo, type AddressInfo } from "node:net"
import { createServer as createProxy } from "node:http"
import { resolve } from "node:path"
import type { Duplex } from "node:stream"
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer"
import { findChromium, findFirefox } from "../../src/tools/find-browser.ts"
import { run } from "../../src/tools/run.ts"

/** Builds what the sources ask for; what is up to date is left. */
export const built = async (...targets: ("chrome" | "edge" | "firefox" | "web")[]): Promise<void> => {
  const only = targets.flatMap((target) => ["--only", target])
  const { code, output } = await run("npx", ["tsx", "src/tools/build.ts", ...only], { quiet: true })
  if (code !== 0) throw new Error(output)
}

/** Host names of the world, and the port of this machine that stands in for each. */
export type Hosts = Record<string, number>

export type Opened = { browser: Browser; close(): Promise<void> }

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--ignore-certificate-errors",
]

/** A Chromium with a new profile; `extension: false` is a person without ours. */
export const openChromium = async (
  hosts: Hosts,
  { extension = true, args = [] as string[], lang = "en" } = {},
): Promise<Opened> => {
  const executablePath = await findChromium()
  if (executablePath === undefined) throw new Error("No Chromium on this machine")
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`)
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    ...(extension ? { enableExtensions: [resolve("build/chrome-mv3-prod")] } : {}),
    args: [
      ...quiet,
      `--lang=${lang}`,
      `--host-resolver-rules=${[...rules, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ")}`,
      ...args,
    ],
  })
  return { browser, close: () => browser.close() }
}

/** Leads each CONNECT to the port that stands in for its host, and refuses every other. */
const openProxy = async (hosts: Hosts) => {
  const proxy = createProxy()
  proxy.on("connect", (request: { url?: string }, socket: Duplex) => {
    const port = hosts[request.url?.split(":")[0] ?? ""]
    if (port === undefined) return socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n")
    const onward = connectTo(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n")
      onward.pipe(socket).pipe(onward)
    })
    onward.on("error", () => socket.destroy())
    socket.on("error", () => onward.destroy())
    return undefined
  })
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening))
  return proxy
}

/** A Firefox with a new profile and the built extension. */
export const openFirefox = async (hosts: Hosts): Promise<Opened> => {
  const executablePath = await findFirefox()
  if (executablePath === undefined) throw new Error("No Firefox on this machine")
  const proxy = await openProxy(hosts)
  const close = () => new Promise<void>((closed) => proxy.close(() => closed()))
  try {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        "network.proxy.type": 1,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": (proxy.address() as AddressInfo).port,
        "network.proxy.no_proxies_on": "",
      },
    })
    await browser.installExtension(resolve("build/firefox-mv3-prod"))
    return {
      browser,
      close: async () => {
        await browser.close()
        proxy.closeAllConnections()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Waits until `look` finds something, asking again at each turn; the error says what was missing. */
export const until = async <T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
  ms = 15_000,
): Promise<T> => {
  const end = Date.now() + ms
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`Not in ${ms} ms: ${what}`)
    await new Promise((again) => setTimeout(again, 50))
  }
}

/** The pane in a page, wherever its overlay stands. */
export const paneOf = (page: Page): Promise<Frame> =>
  until("a pane", () => page.frames().find((frame) => frame.url().endsWith("/tabs/pane.html")))

/** Presses what a screen reader would call `name`. */
export const press = (frame: Frame | Page, name: string, role = "button"): Promise<void> =>
  frame.locator(`::-p-aria([name="${name}"][role="${role}"])`).click()
