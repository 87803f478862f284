// Builds the gallery, serves it under the strictest policy, and opens its scenes in a browser.
import { createServer } from "node:http"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join, normalize } from "node:path"
import type { Page } from "puppeteer"
import { build, type Plugin } from "vite"
import { now } from "./participant-states.ts"
import type { DeskScene } from "./desk-scenes.ts"
import type { LifeScene } from "./life-scenes.ts"
import type { OptionScene } from "./option-scenes.ts"
import type { Scene } from "./scenes.ts"
import type { Language, TextSize, Theme } from "../../../src/settings/comfort.ts"
import { openChromium } from "../browser.ts"

const root = import.meta.dirname
const mirroring: Plugin = {
  name: "mirroring",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "./isolate.ts" && importer?.includes("/src/words/") ? join(root, "isolate.ts") : undefined,
}
const types: Record<string, string> = { html: "text/html", js: "text/javascript", woff2: "font/woff2" }
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'"
/** The browser keeps what it has read and compiled for the next scene. */
const kept = "max-age=3600"

const serve = async (folder: string) => {
  const server = createServer((request, answer) => {
    const path = normalize(new URL(request.url ?? "/", "http://here").pathname)
    readFile(join(folder, path === "/" ? "index.html" : path)).then(
      (file) => {
        const type = types[path.split(".").at(-1) ?? ""] ?? "text/html"
        answer
          .writeHead(200, { "content-type": type, "content-security-policy": policy, "cache-control": kept })
          .end(file)
      },
      () => answer.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

export type Shown = Pick<Scene | DeskScene | OptionScene | LifeScene, "name" | "size" | "press"> & {
  writes?: string
  awaits?: string
}

export type Wish = {
  theme?: Theme
  /** What the device says of itself, for `theme: "system"`. */
  device?: "light" | "dark"
  /** The device puts its own few colours in place of ours. */
  forced?: boolean
  size?: TextSize
  language?: Language
  width?: number
  height?: number
  /** In words that run from right to left. */
  mirrored?: boolean
  /** As on a device that asks for less motion. */
  still?: boolean
}

export type Gallery = {
  /** The scene as it stands at 10:25, with everything pressed that it asks for. Errors of the page are thrown at `close`. */
  show(scene: Shown, wish?: Wish): Promise<Page>
  /** The scene that is shown, as the person and the device change it without a new page. Where its words run stays. */
  change(wish: Wish): Promise<void>
  close(): Promise<void>
}

export const openGallery = async (): Promise<Gallery> => {
  const folder = await mkdtemp(join(tmpdir(), "quiet-hand-gallery-"))
  await build({
    root,
    base: "/",
    configFile: false,
    logLevel: "error",
    plugins: [mirroring],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  const { port, close } = await serve(folder)
  const { browser } = await openChromium({}, { extension: false })
  const page = await browser.newPage()
  // A Tab past the last control leaves for the browser's own bar: the page is looked at as if it had the focus all the time.
  const driver = await page.createCDPSession()
  await driver.send("Emulation.setFocusEmulationEnabled", { enabled: true })
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(String(error)))
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text())
  })
  await page.emulateTimezone(Intl.DateTimeFormat().resolvedOptions().timeZone)
  // The clock stands: a countdown looks the same in each picture.
  await page.evaluateOnNewDocument((time: number) => {
    Date.now = () => time
  }, now)
  let device = ""
  const setDevice = async ({ size }: Shown, wish: Wish) => {
    const { width = size[0], height = size[1] } = wish
    const features = [
      { name: "prefers-color-scheme", value: wish.device ?? "light" },
      { name: "forced-colors", value: wish.forced ? "active" : "none" },
      { name: "prefers-reduced-motion", value: wish.still ? "reduce" : "no-preference" },
    ]
    const before = device
    device = JSON.stringify([features, width, height])
    if (device === before) return
    await driver.send("Emulation.setEmulatedMedia", { features })
    await page.setViewport({ width, height, deviceScaleFactor: 1 })
  }
  let shown: Shown | undefined
  return {
    show: async (scene, wish = {}) => {
      const { theme = "light", size = 100, language = "en", mirrored } = wish
      await setDevice(scene, wish)
      const asked = new URLSearchParams({ scene: scene.name, theme, size: String(size), language })
      if (mirrored) asked.set("mirrored", "")
      await page.goto(`http://127.0.0.1:${port}/?${asked}`)
      await page.waitForSelector("[data-part=surface] > *")
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      // Captions and what belongs to them are fetched by themselves.
      if (await page.$("[data-part=captions]")) {
        await page.waitForNetworkIdle({ idleTime: 100 })
        await page.waitForSelector("[data-part=captions] > *")
      }
      if (scene.awaits !== undefined) await page.waitForSelector(scene.awaits)
      for (const selector of scene.press ?? []) {
        await page.waitForSelector(selector)
        await page.$eval(selector, (element) => (element as HTMLElement).click())
      }
      if (scene.writes !== undefined) await page.type("input", scene.writes)
      await page.evaluate(() => window.drawn())
      // What was written is looked for, found and scrolled to a frame later each.
      if (scene.writes !== undefined) await page.evaluate(() => window.drawn())
      shown = scene
      return page
    },
    change: async ({ theme = "light", size: textSize = 100, language = "en", ...wish }) => {
      if (!shown) throw new Error("No scene is shown")
      await setDevice(shown, wish)
      await page.evaluate((change) => window.wear(change), { theme, textSize, language })
    },
    close: async () => {
      await browser.close()
      close()
      await rm(folder, { recursive: true })
      if (errors.length > 0) throw new Error(errors.join("\n"))
    },
  }
}
