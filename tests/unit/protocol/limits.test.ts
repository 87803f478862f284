// The page for who writes another end or relay tells the limits that ours has.
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import * as limits from "../../../src/wire/limits.ts"

const days = (ms: number): string => `${ms / 86_400_000} days`
const number = (count: number): string => count.toLocaleString("en")

const told: [string, string][] = [
  ["letters of a frame", number(limits.FRAME_MAX)],
  ["mailboxes that one connection owns", number(limits.MAILBOXES_MAX)],
  ["slots that one connection watches", number(limits.WATCHES_MAX)],
  ["frames of a connection", `${limits.FRAMES_PER_SECOND} a second, ${limits.FRAMES_BURST} at once`],
  ["puts of a connection by rooms' tokens", `${limits.OPEN_PUTS} in ${limits.OPEN_PUTS_MS / 1_000} s`],
  ["boxes waiting in a mailbox by the room's token", number(limits.OPEN_WAITING)],
  ["boxes waiting in a mailbox by each other token", number(limits.TOKEN_WAITING)],
  ["tokens of a mailbox beside the room's", number(limits.TOKENS_MAX)],
  ["ids in one `collected`", number(limits.COLLECTED_MAX)],
  ["connections of an address", number(limits.ADDRESS_CONNECTIONS)],
  ["puts of an address", `${number(limits.ADDRESS_PUTS_PER_SECOND)} a second`],
  ["silence of an end", `${limits.SILENCE_MS / 1_000} s`],
  ["a box waits", days(limits.BOX_MS)],
  ["an id is remembered", days(limits.ID_MS)],
  ["rights and boards outlive", days(limits.OWNED_MS)],
  ["a history slot", `${limits.HISTORY_MAX} values of ${limits.HISTORY_MS / 60_000} minutes`],
]

test.each(told)("%s: %s", (what, most) => {
  const rows = readFileSync("src/docs/protocol.md", "utf8").split("\n")
  const cells = rows.find((row) => row.startsWith(`| ${what}`))?.split("|")
  expect(cells?.[2]?.trim()).toMatch(new RegExp(`^${most}\\b`))
})
