// What Plasmo cannot write into a manifest and we do: permissions with their hosts, the pane, the policy, the browsers' own fields.
import {
  contentSecurityPolicy,
  geckoId,
  invitePages,
  meetingHosts,
  oldestChrome,
  oldestFirefox,
  optionalHosts,
  permissionsOf,
  type Target,
} from "../../plasmo.config.ts"
import { policyFile } from "./policy-schema.ts"

export type ContentScript = { js: string[]; matches: string[] } & Record<string, unknown>
export type Manifest = { content_scripts: ContentScript[] } & Record<string, unknown>

/** Made by main-world.ts. */
export const mainWorldScript = "share.js"

/** The scripts in `contents/`, by the start of their built names. */
const matches: Record<string, string[]> = { watch: meetingHosts, invite: invitePages }

export const finishManifest = (made: Manifest, target: Target): Manifest => ({
  ...made,
  permissions: permissionsOf(target),
  host_permissions: [...meetingHosts, ...invitePages],
  optional_host_permissions: optionalHosts,
  content_security_policy: { extension_pages: contentSecurityPolicy },
  web_accessible_resources: [{ resources: ["tabs/pane.html"], matches: meetingHosts }],
  content_scripts: [
    ...made.content_scripts
      .map((script) => {
        const name = script.js[0]?.split(".")[0] ?? ""
        const hosts = matches[name]
        if (!hosts) throw new Error(`src/contents/${name} has no hosts in src/tools/manifest.ts`)
        return { ...script, matches: hosts }
      })
      .sort((a, b) => ((a.js[0] ?? "") < (b.js[0] ?? "") ? -1 : 1)),
    // Plasmo would register it while the extension runs, and its bundles leave names of theirs in the page.
    { js: [mainWorldScript], matches: meetingHosts, all_frames: true, run_at: "document_start", world: "MAIN" },
  ],
  ...(target === "firefox-mv3"
    ? {
        browser_specific_settings: {
          gecko: {
            id: geckoId,
            strict_min_version: oldestFirefox,
            data_collection_permissions: { required: ["none"] },
          },
        },
      }
    : // Firefox takes what an administrator sets without a schema.
      { minimum_chrome_version: oldestChrome, incognito: "split", storage: { managed_schema: policyFile } }),
})
