// The document is enough: a reader written from src/docs/protocol.md alone opens what we seal, and refuses what we refuse.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { openVectors } from "../../support/vectors.ts"
import * as reader from "../../support/second-reader.ts"
import hpke from "../../../src/docs/protocol/hpke.json" with { type: "json" }

const bytes = (text: unknown): Buffer => Buffer.from(String(text), "base64url")
const hex = (text: string): Buffer => Buffer.from(text, "hex")
type Given = Record<string, unknown>

/** What the second reader makes of a vector; those it has no part in are not here. */
const second: Record<string, (given: Given) => unknown> = {
  name: ({ publicKey }) => reader.nameOf(bytes(publicKey)),
  derive: ({ secret, label, context }) =>
    reader.derive(bytes(secret), String(label), String(context)).toString("base64url"),
  checkNumber: ({ publicKey }) => reader.checkNumber(bytes(publicKey)),
  mark: ({ m, room, card, window }) => reader.markOf(bytes(m), String(room), String(card), Number(window)),
  openBox: ({ key, place, box }) =>
    reader.openBox(bytes(key), place as Parameters<typeof reader.openBox>[1], bytes(box)),
  openValue: ({ secret, at, value }) =>
    reader.openValue(bytes(secret), at as Parameters<typeof reader.openValue>[1], bytes(value))?.toString("base64url"),
  moveBoard: ({ q, room }) => reader.moveBoard(bytes(q), String(room)),
  openPart: ({ q, room, slot, version, value }) => {
    const at = { slot: Number(slot), version: Number(version) }
    const opened = reader.openMoved(bytes(q), String(room), at, bytes(value))
    return opened && { count: opened[0], part: opened.subarray(1).toString("base64url") }
  },
  openWord: ({ q, room, version, value }) => {
    const opened = reader.openMoved(bytes(q), String(room), { slot: 0, version: Number(version) }, bytes(value))
    if (!opened) return undefined
    const word = JSON.parse(opened.toString()) as { v?: number; is: string }
    delete word.v
    const isFirst = word.is === "taken" || word.is === "kept"
    return isFirst === (version === 1) ? word : undefined
  },
  openClaim: ({ link, room, id, claim }) => reader.openClaim(bytes(link), String(room), String(id), bytes(claim)),
}

const entries = openVectors().flatMap(({ entries }) => entries)

test.each(Object.keys(second))("the second reader does every %s as we do", (check) => {
  const all = entries.filter((entry) => entry.check === check)
  expect(all.length).toBeGreaterThan(1)
  for (const { says, given, gives } of all) expect(second[check]?.(given), says).toEqual(gives)
})

test("the second reader reads a roster and its cards, and none that the host did not sign", () => {
  const rosters = entries.filter(({ check, given }) => check === "roster" && given["known"] === undefined)
  const [good] = rosters
  const { contacts } = good?.gives as { contacts: { id: string; name: string }[] }
  expect(reader.readRoster(String(good?.given["room"]), bytes(good?.given["bytes"]))).toEqual(
    new Map(contacts.map(({ id, name }) => [id, name])),
  )
  const forged = rosters.filter(({ refused }) => refused === "forged")
  expect(forged.length).toBeGreaterThan(2)
  for (const { given, says } of forged)
    expect(reader.readRoster(String(given["room"]), bytes(given["bytes"])), says).toBeUndefined()
})

test("the second reader takes an invite apart", () => {
  const made = entries.filter(({ check }) => check === "makeInvite")
  expect(made).toHaveLength(2)
  for (const { gives, given } of made) {
    const { room, secret, relay } = given
    expect(reader.readInvite(String(gives))).toEqual({ room, secret, ...(relay !== undefined && { relay }) })
  }
  for (const { given, says } of entries.filter(({ check, refused }) => check === "invite" && refused !== undefined))
    expect(reader.readInvite(String(given["pasted"])), says).toBeUndefined()
})

test("the second reader's HPKE is that of RFC 9180", () => {
  const [first] = hpke.encryptions
  const sealed = hex(hpke.enc + (first?.ct ?? ""))
  expect(reader.hpkeOpen(hex(hpke.skRm), hex(hpke.info), hex(first?.aad ?? ""), sealed)?.toString("hex")).toBe(
    first?.pt,
  )
})

test("the second reader uses nothing of ours", () => {
  const source = readFileSync(join(import.meta.dirname, "../../support/second-reader.ts"), "utf8")
  const from = [...source.matchAll(/\bfrom "([^"]+)"|\b(?:import|require)\(/g)].map(([, where]) => where)
  expect(from).toEqual(["node:crypto"])
})
