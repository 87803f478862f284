// What a screen with captions needs to read a captioner's page: the link is checked, the browser asks for its one site, the background opens it.
import { relayOrigin } from "../../plasmo.config.ts"
import { askToEnter } from "../browser/access.ts"
import { askCaptioner, type CaptionerAsked } from "../browser/captioner.ts"
import { readPolicy } from "../browser/policy.ts"
import { parseCaptionerLink, siteOf, type Captioner } from "../captions/captioner.ts"
import { refusesHost } from "../meeting/captioner-hosts.ts"

/** `meeting`: its tab; undefined where this screen stands in it. */
export const openCaptioner = (meeting: () => Promise<number | undefined>): Captioner => {
  let refuses = refusesHost([relayOrigin])
  void readPolicy().then(({ relay }) => {
    if (relay !== undefined) refuses = refusesHost([relayOrigin, relay])
  })
  const ask = async (asked: CaptionerAsked) => ((await askCaptioner(await meeting(), asked)) ? "reading" : "failed")
  // The browser asks only within the press: nothing may be waited for before.
  const askFor = async (host: string, asked: CaptionerAsked) =>
    (await askToEnter([siteOf(host)]).catch(() => false)) ? ask(asked) : "not_allowed"
  return {
    read: async (written) => {
      const parsed = parseCaptionerLink(written, refuses)
      return typeof parsed === "string" ? parsed : askFor(parsed.host, { is: "read", link: parsed.link })
    },
    again: (host) => askFor(host, { is: "again" }),
    stop: () => void ask({ is: "stop" }),
  }
}
