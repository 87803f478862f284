// Finds a browser on this machine, or brings one: what `npm start` and `npm test` need before anything can be shown.
import { existsSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { run } from "./run.ts"

const chromiums: Record<string, string[]> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((place) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map(
      (path) => `${process.env[place] ?? "C:"}\\${path}`,
    ),
  ),
}

const installed = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path))

/** Debian's packages, where they may be installed. On a terminal it asks first. */
export const fromDebian = async (packages: string[]): Promise<boolean> => {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const ask = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await ask.question(`Install ${packages.join(", ")} from Debian's packages? [y/N] `)
    ask.close()
    if (!/^y/i.test(answer.trim())) return false
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const wait = ["-o", "DPkg::Lock::Timeout=300"]
  await run("apt-get", [...wait, "update", "-qq"], { env, quiet: true })
  const result = await run("apt-get", [...wait, "install", "-y", "--no-install-recommends", ...packages], {
    env,
    quiet: true,
  })
  return result.code === 0
}

const fromPuppeteer = async (): Promise<string | undefined> => {
  const { code, output } = await run("npx", ["--no-install", "puppeteer", "browsers", "install", "chrome"], {
    quiet: true,
  })
  const path = /^chrome@\S+ (.+)$/m.exec(output)?.[1]
  return code === 0 && path !== undefined && existsSync(path) ? path : undefined
}

/**
 * The program of a Chromium: an installed Chrome, Edge or Chromium (`QUIET_HAND_BROWSER` names another), else the one
 * puppeteer can download, else Debian's. Undefined: none can be had.
 */
export const findChromium = async (): Promise<string | undefined> => {
  const own = process.env["QUIET_HAND_BROWSER"]
  if (own !== undefined && existsSync(own)) return own
  const paths = chromiums[process.platform] ?? []
  return (
    installed(paths) ?? (await fromPuppeteer()) ?? ((await fromDebian(["chromium"])) ? installed(paths) : undefined)
  )
}

/** Debian's Firefox for the one walk in it; undefined where it cannot be had. */
export const findFirefox = async (): Promise<string | undefined> => {
  const paths = ["/usr/bin/firefox-esr", "/usr/bin/firefox"]
  return installed(paths) ?? ((await fromDebian(["firefox-esr"])) ? installed(paths) : undefined)
}
