// Opens a browser in which the addresses of meetings lead to this machine, with the built extension loaded.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import puppeteer, { type Browser } from "puppeteer"

type Options = {
  program: string
  /** Host names, and the port of this machine that stands in for each; every other host leads nowhere. */
  hosts: Record<string, number>
  headless: boolean
  /** later: none at first, `browser.installExtension` brings it. */
  extension?: boolean | "later"
  /** Left, top, width and height of the window, in pixels. */
  window?: [number, number, number, number]
  args?: string[]
}

// As root Chromium runs only without its sandbox; the rest keeps it from talking to its maker.
const quiet = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--ignore-certificate-errors",
]

export const mapped = (hosts: Record<string, number>): string =>
  [
    ...Object.entries(hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`),
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
  ].join(", ")

/** Closes the page that opens once after installing: whoever starts a browser here has another one in mind. */
const closeWelcome = async (browser: Browser): Promise<void> => {
  const target = await browser.waitForTarget((one) => one.url().endsWith("/tabs/welcome.html"))
  await (await target.page())?.close()
}

/** Chromium starts an unpacked extension again after its reload only where the profile is in developer mode (seen in 156). */
const freshProfile = (): string => {
  const profile = mkdtempSync(join(tmpdir(), "quiet-hand-profile-"))
  mkdirSync(join(profile, "Default"))
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ extensions: { ui: { developer_mode: true } } }))
  return profile
}

/** A new profile each time, unless `args` name one; it goes with the browser. */
export const launchChromium = async ({
  program,
  hosts,
  headless,
  extension = true,
  window,
  args = [],
}: Options): Promise<Browser> => {
  const place = window ? [`--window-position=${window[0]},${window[1]}`, `--window-size=${window[2]},${window[3]}`] : []
  const profile = args.some((arg) => arg.startsWith("--user-data-dir")) ? undefined : freshProfile()
  const browser = await puppeteer.launch({
    ...(profile !== undefined && { userDataDir: profile }),
    executablePath: program,
    pipe: true,
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(extension ? { enableExtensions: extension === "later" || [resolve("build/chrome-mv3-prod")] } : {}),
    args: [...quiet, `--host-resolver-rules=${mapped(hosts)}`, ...place, ...args],
  })
  if (profile !== undefined)
    // Chromium may still be writing into it for a moment.
    browser.once("disconnected", () => {
      void rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }).catch(() => undefined)
    })
  if (extension === true) await closeWelcome(browser)
  return browser
}
