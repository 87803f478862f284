// The facts of our builds, typed. Plasmo reads none of them: `src/tools/build.ts` writes them into each manifest, and a test holds every manifest to them.

/** Where invites point to, where the web pages and the relay live. `.test` is reserved and reaches nobody: a release sets its own. */
export const relayOrigin = "https://quiet-hand.test"

/** The pages an invite or a contact link opens; the extension takes both before they run. */
export const invitePages = [`${relayOrigin}/j*`, `${relayOrigin}/f*`, `${relayOrigin}/m*`, `${relayOrigin}/d*`]

/** Meetings whose pages we can read. A host we cannot read yet is not asked for. */
export const meetingHosts = [
  "https://*.zoom.us/*",
  "https://teams.microsoft.com/*",
  "https://teams.cloud.microsoft/*",
  "https://teams.live.com/*",
  "https://meet.google.com/*",
]

/** Each permission with its reason; the README shows the same list. */
export const permissions = {
  storage: "keeps your settings, such as size, theme or keys, and remembers which tab shows the overlay",
  alarms: "opens the line to the facilitators again each minute after the browser has put us to sleep",
  sidePanel: "shows the same screens at the side of the window; Firefox needs no permission for that",
  declarativeNetRequestWithHostAccess:
    "keeps the browser from asking for an invite's web page; Firefox has the next two for that",
  webRequest: "takes an invite before its web page is asked for, in Firefox; nothing else is looked at",
  webRequestBlocking: "keeps Firefox from asking for that page",
  scripting: "puts the overlay into the frame that holds the meeting, and only once a meeting is there",
}

/** Never asked for by itself: only the one origin that an administrator, or an invite, names, or that of a captioner's page for one meeting. */
export const optionalHosts = ["https://*/*"]

export const targets = ["chrome-mv3", "edge-mv3", "firefox-mv3"] as const
export type Target = (typeof targets)[number]

const notInFirefox = ["sidePanel", "declarativeNetRequestWithHostAccess"]
const onlyInFirefox = ["webRequest", "webRequestBlocking"]

/** Those that a target needs. */
export const permissionsOf = (target: Target): string[] => {
  const others = target === "firefox-mv3" ? notInFirefox : onlyInFirefox
  return Object.keys(permissions).filter((name) => !others.includes(name))
}

/** WebSocket pings keep a service worker awake from this version on. */
export const oldestChrome = "116"
export const oldestFirefox = "142.0"
export const geckoId = "quiet-hand@quiet-hand.test"

/** Without `upgrade-insecure-requests`, which Firefox adds by itself and which turns a relay on this machine into TLS. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: wss: ws://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

/** Most kB after gzip: what runs in a meeting page, what runs in the pane, what runs in a page that is no meeting. */
export const sizeBudgets = { "overlay.gzip.kb": 20.9, "pane.gzip.kb": 130, "overlay.idle.gzip.kb": 3 }
