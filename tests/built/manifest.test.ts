// The facts in plasmo.config.ts, what each content script says of itself, and the built manifests agree; none asks for too much.
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { beforeAll, expect, test } from "vitest"
import {
  contentSecurityPolicy,
  invitePages,
  meetingHosts,
  optionalHosts,
  permissions,
  permissionsOf,
  relayOrigin,
} from "../../plasmo.config.ts"
import { policyFile, policySchema } from "../../src/tools/policy-schema.ts"
import { mainWorldScript, type Manifest } from "../../src/tools/manifest.ts"
import { built } from "../support/browser.ts"

const targets = { chrome: "chrome-mv3", edge: "edge-mv3", firefox: "firefox-mv3" } as const
const read = (target: string) => JSON.parse(readFileSync(`build/${target}-prod/manifest.json`, "utf8")) as Manifest

/** The strings of `matches: [...]` in the literal config of a content script. */
const matchesOf = (script: string): string[] => {
  const source = readFileSync(`src/contents/${script}.ts`, "utf8")
  const list = /matches: \[([^\]]*)\]/.exec(source)?.[1] ?? ""
  return [...list.matchAll(/"([^"]+)"/g)].map((found) => found[1] ?? "")
}

beforeAll(() => built("chrome", "edge", "firefox"))

test("content scripts say the hosts that plasmo.config.ts says", () => {
  expect(matchesOf("watch")).toEqual(meetingHosts)
  expect(matchesOf("invite")).toEqual(invitePages)
  expect(readdirSync("src/contents").sort()).toEqual(["invite.ts", "watch.ts"])
})

for (const target of Object.values(targets)) {
  test(`${target} asks for what plasmo.config.ts gives a reason for, and for nothing else`, () => {
    const manifest = read(target)
    expect(manifest["permissions"]).toEqual(permissionsOf(target))
    expect(manifest["host_permissions"]).toEqual([...meetingHosts, ...invitePages])
    expect(manifest["optional_permissions"]).toBeUndefined()
    expect(manifest["options_ui"]).toEqual({ page: "options.html", open_in_tab: true })
    // Keys in a meeting are ours, changed in the settings: a browser's own `commands` would work in every tab.
    expect(manifest["commands"]).toBeUndefined()
    expect(manifest["web_accessible_resources"]).toEqual([{ resources: ["tabs/pane.html"], matches: meetingHosts }])
    expect(manifest["content_security_policy"]).toEqual({ extension_pages: contentSecurityPolicy })
    const scripts = manifest.content_scripts.map(({ js, matches }) => [js[0]?.split(".")[0], matches])
    expect(Object.fromEntries(scripts)).toEqual({ watch: meetingHosts, invite: invitePages, share: meetingHosts })
    for (const script of manifest.content_scripts) expect(script["run_at"]).toBe("document_start")
  })

  test(`${target} reaches no page but those named`, () => {
    // What is asked for later names its one origin then.
    const { optional_host_permissions: later, ...asked } = read(target)
    expect(later).toEqual(optionalHosts)
    const text = JSON.stringify(asked)
    for (const wide of ["<all_urls>", "https://*/*", "http://*/*", "*://*/*", "localhost"])
      expect(text).not.toContain(wide)
    for (const host of [...meetingHosts, ...invitePages])
      expect(host).toMatch(/^https:\/\/(\*\.)?[a-z-]+(\.[a-z-]+)+\//)
  })

  test(`${target} has every file its manifest names`, () => {
    const text = readFileSync(`build/${target}-prod/manifest.json`, "utf8")
    for (const [, file = ""] of text.matchAll(/"([\w./-]+\.(?:js|html|png))"/g))
      expect(existsSync(`build/${target}-prod/${file}`), file).toBe(true)
  })
}

test("Chrome and Edge check an administrator's settings by our schema", () => {
  for (const target of [targets.chrome, targets.edge]) {
    expect(read(target)["storage"]).toEqual({ managed_schema: policyFile })
    expect(JSON.parse(readFileSync(`build/${target}-prod/${policyFile}`, "utf8"))).toEqual(policySchema)
  }
  // Firefox takes them without one.
  expect(read(targets.firefox)["storage"]).toBeUndefined()
})

for (const target of Object.values(targets)) {
  test(`${target} runs one script in a meeting page's own world, and its pages stand at the side`, () => {
    const manifest = read(target)
    const inThePage = manifest.content_scripts.filter(({ world }) => world === "MAIN")
    expect(inThePage).toEqual([
      { js: [mainWorldScript], matches: meetingHosts, all_frames: true, run_at: "document_start", world: "MAIN" },
    ])
    const [place, page] =
      target === "firefox-mv3"
        ? (["sidebar_action", "default_panel"] as const)
        : (["side_panel", "default_path"] as const)
    expect((manifest[place] as Record<string, unknown>)[page]).toMatch(/sidepanel\.html$/)
  })
}

test("the README gives the reason of each permission", () => {
  const readme = readFileSync("README.md", "utf8")
  for (const name of Object.keys(permissions)) expect(readme).toMatch(new RegExp(`^\\| [^|]*\`${name}\``, "m"))
})

test("invites point to the relay's origin alone", () => {
  for (const page of invitePages) expect(new URL(page).origin).toBe(relayOrigin)
})
