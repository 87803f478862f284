// A link to a captioner's page, as people paste it.
import fc from "fast-check"
import { expect, test } from "vitest"
import { parseCaptionerLink, siteOf } from "../../../src/captions/captioner.ts"
import { refusesHost } from "../../../src/meeting/captioner-hosts.ts"

const parse = (written: string) => parseCaptionerLink(written, refusesHost(["https://quiet-hand.test"]))

test("a link is kept as it was written, without the spaces around it", () => {
  const link = "https://www.StreamText.net/player?event=Ana%20Talk&chat=false#now"
  expect(parse(`  ${link}\n`)).toEqual({ link, host: "www.streamtext.net" })
})

test.each([
  ["", "empty"],
  ["   ", "empty"],
  ["www.streamtext.net/player", "no_link"],
  ["Here it is: https://www.streamtext.net/player", "no_link"],
  ["https://www.streamtext.net/player\nhttps://evil.test", "no_link"],
  ["javascript:alert(1)", "no_link"],
  ["file:///etc/passwd", "no_link"],
  ["chrome-extension://abcdef/tabs/pane.html", "no_link"],
  ["https:www.streamtext.net", "no_link"],
  ["https:\\\\www.streamtext.net", "no_link"],
  ["https://*/player", "no_link"],
  ["https://*.streamtext.net/player", "no_link"],
  ["http://www.streamtext.net/player", "no_https"],
  ["https://ana:secret@www.streamtext.net/player", "sign_in"],
  ["https://@www.streamtext.net/player", "sign_in"],
  ["https://quiet-hand.test/j#secret", "ours"],
  ["https://app.zoom.us/wc/1234567890/join", "meeting"],
  ["https://app.zoom.us./wc/1234567890/join", "meeting"],
  ["https://TEAMS.microsoft.com/v2/", "meeting"],
  ["https://meet.google.com/abc-defg-hij", "meeting"],
])("what is no link to such a page is refused: %s", (written, why) => {
  expect(parse(written)).toBe(why)
})

test("whatever is pasted, what is taken is one https page without a name or password, and only its own site is asked for", () => {
  const pasted = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ["https", "http", "ftp"] }),
    fc.tuple(fc.constantFrom("https://", "https:", "HTTPS://", "http://"), fc.string()).map((parts) => parts.join("")),
  )
  fc.assert(
    fc.property(pasted, (written) => {
      const parsed = parse(written)
      if (typeof parsed === "string") return
      const { protocol, hostname, username, password } = new URL(parsed.link)
      expect([protocol, username, password]).toEqual(["https:", "", ""])
      expect(parsed.link).toBe(written.trim())
      expect(hostname).toBe(parsed.host)
      expect(siteOf(parsed.host)).not.toMatch(/^https:\/\/[^/]*\*/)
    }),
    { numRuns: 500 },
  )
})
