// The stage of a practice meeting on this machine: a real relay with its web pages, and pages that stand in for Zoom, Teams and Meet.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, Page } from "puppeteer"
import { relayOrigin } from "../../plasmo.config.ts"
import { servePractice } from "../practice/serve.ts"
import { readConfig } from "../relay/config.ts"
import { startRelay } from "../relay/start.ts"
import { findChromium } from "./find-browser.ts"
import { launchChromium } from "./launch.ts"

export type Stage = {
  /** Real host names, and the port of this machine that stands in for each. */
  hosts: Record<string, number>
  /** A person at a browser of their own, which has no window and closes with the stage. */
  enter(options: { extension: boolean }): Promise<Page>
  close(): Promise<void>
}

/** A meeting that one has joined, in which people talk with captions on. */
export const practiceMeeting = "https://app.zoom.us/wc/1234567890/join?join&talk=en"

/** A Teams meeting that one has yet to join. */
export const practiceTeams = "https://teams.microsoft.com/v2/?talk=en"

/** A Meet call that one has yet to join. */
export const practiceMeet = "https://meet.google.com/abc-defg-hij?talk=en"

/** What the relay keeps lies in a folder of its own, which goes when the stage closes. */
export const openStage = async (): Promise<Stage> => {
  const data = mkdtempSync(join(tmpdir(), "quiet-hand-practice-"))
  const relayHost = new URL(relayOrigin).host
  const config = readConfig({ RELAY_PORT: "0", RELAY_DATA: data, RELAY_NAME: relayHost, RELAY_BEHIND_TLS: "1" })
  if (Array.isArray(config)) throw new Error(config.join(" "))
  const relay = await startRelay(config, { now: Date.now, write: () => undefined })
  const practice = await servePractice({ relay: { host: relayHost, port: relay.port } })
  const names = [relayHost, "app.zoom.us", "teams.microsoft.com", "meet.google.com"]
  const hosts = Object.fromEntries(names.map((host) => [host, practice.port]))
  const browsers: Browser[] = []
  return {
    hosts,
    enter: async ({ extension }) => {
      const program = await findChromium()
      if (program === undefined) throw new Error("No browser")
      const browser = await launchChromium({ program, hosts, headless: true, extension })
      browsers.push(browser)
      return (await browser.pages())[0] ?? browser.newPage()
    },
    close: async () => {
      await Promise.all(browsers.map((browser) => browser.close()))
      await practice.close()
      await relay.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
