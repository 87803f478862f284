// What a screen with captions needs to read a captioner's page: the link is checked, the browser asks for its one site, the background opens it.
import { relayOrigin } from "../../plasmo.config.ts"
import { askToEnter, canAsk } from "../browser/access.ts"
import { askCaptioner, type CaptionerAsked } from "../browser/captioner.ts"
import { readPolicy } from "../browser/policy.ts"
import { parseCaptionerLink, siteOf, type Captioner } from "../captions/captioner.ts"
import { refusesHost } from "../meeting/captioner-hosts.ts"

/** `meeting`: its tab; without one this screen stands in it. */
export const openCaptioner = (meeting?: () => Promise<number | undefined>): Captioner => {
  let refuses = refusesHost([relayOrigin])
  void readPolicy().then(({ relay = relayOrigin, pages = relayOrigin }) => {
    refuses = refusesHost([relayOrigin, relay, pages])
  })
  const ask = async (asked: CaptionerAsked) => ((await askCaptioner(await meeting?.(), asked)) ? "reading" : "failed")
  // The browser asks only within the press: nothing may be waited for before.
  const askFor = async (host: string, asked: CaptionerAsked) =>
    (await askToEnter([siteOf(host)]).catch(() => false)) ? ask(asked) : "not_allowed"
  return {
    read: async (written) => {
      const parsed = parseCaptionerLink(written, refuses)
      if (typeof parsed === "string") return parsed
      const { host, link } = parsed
      if (canAsk()) return askFor(host, { is: "read", link })
      return (await ask({ is: "allow", link })) === "reading" ? "elsewhere" : "failed"
    },
    again: (host) => (canAsk() ? askFor(host, { is: "again" }) : ask({ is: "again" })),
    stop: () => void ask({ is: "stop" }),
  }
}
