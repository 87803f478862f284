// A place for whole walks: a real relay in a process of its own behind the practice pages, and browsers whose addresses lead there.
import type { Browser, Page } from "puppeteer"
import { servePractice } from "../../src/practice/serve.ts"
import { openChromium, type Hosts } from "./browser.ts"
import { startRelayProcess, type RelayProcess } from "./relay.ts"

export type Place = {
  hosts: Hosts
  relay: RelayProcess
  /** A person at a new profile, on an empty page. */
  enter(options?: {
    extension?: boolean | "later"
    lang?: string
    width?: number
    height?: number
    args?: string[]
  }): Promise<Page>
  close(): Promise<void>
}

export const desk = "https://quiet-hand.test/f"
export const zoomMeeting = "https://app.zoom.us/wc/1234567890/join"
export const teamsMeeting = "https://teams.microsoft.com/v2/"
export const meetMeeting = "https://meet.google.com/abc-defg-hij"

/** `before`: who stands before the relay, given its port; returns the port they listen at. */
export const openPlace = async (
  settings: Record<string, string> = {},
  before = (relay: number): Promise<number> => Promise.resolve(relay),
): Promise<Place> => {
  const relay = await startRelayProcess({ RELAY_NAME: "quiet-hand.test", RELAY_BEHIND_TLS: "1", ...settings })
  const practice = await servePractice({ relay: { host: "quiet-hand.test", port: await before(relay.port) } })
  const hosts = Object.fromEntries(
    ["quiet-hand.test", "app.zoom.us", "teams.microsoft.com", "meet.google.com"].map((host) => [host, practice.port]),
  )
  const browsers: Browser[] = []
  return {
    hosts,
    relay,
    enter: async ({ width = 1280, height = 800, ...options } = {}) => {
      const { browser } = await openChromium(hosts, options)
      browsers.push(browser)
      const page = (await browser.pages())[0] ?? (await browser.newPage())
      await page.setViewport({ width, height })
      return page
    },
    close: async () => {
      await Promise.all(browsers.map((browser) => browser.close()))
      await practice.close()
      await relay[Symbol.asyncDispose]()
    },
  }
}
