// Every vector of src/docs/protocol, given to our own code: what it gives, and what it refuses and why.
import { expect, test } from "vitest"
import { parseFromFacilitator, parseFromHost, parseFromParticipant } from "../../../src/channel/bodies.ts"
import { openBox, sealBox, type Place } from "../../../src/channel/box.ts"
import { pad, unpad, type Bytes } from "../../../src/channel/bytes.ts"
import { openContactCard } from "../../../src/channel/contact-card.ts"
import { makeContactLink, openClaim, parseContactLink, sealClaim } from "../../../src/channel/contact-link.ts"
import { openDeskState } from "../../../src/channel/facilitator-state.ts"
import { makeInvite, parseInvite } from "../../../src/channel/invite.ts"
import { agreementKey, signingKey } from "../../../src/channel/keys.ts"
import { makeMoveLink, moveKeys, openPart, openWord, parseMoveLink } from "../../../src/channel/move.ts"
import { checkNumber, derive, mark, markWindow, nameOf, tokenHash, type Label } from "../../../src/channel/names.ts"
import type { LinkRead, RoomLink } from "../../../src/channel/room-link.ts"
import { openRetired } from "../../../src/channel/retired.ts"
import { openRoomWords } from "../../../src/channel/room-words.ts"
import { readPaperCode, writePaperCode } from "../../../src/channel/paper-code.ts"
import { openSaved, readSavedFile } from "../../../src/channel/saved-room.ts"
import { openRoster, type Known } from "../../../src/channel/roster.ts"
import { boardKey, openValue, sealValue, type Slot } from "../../../src/channel/value.ts"
import { owns } from "../../../src/relay/proof.ts"
import { vectorFiles } from "../../../src/tools/protocol-vectors/all.ts"
import { fromBase64Url, toBase64Url } from "../../../src/wire/base64url.ts"
import { ownProof } from "../../../src/wire/mailbox.ts"
import { parseFromRelay } from "../../../src/wire/parse-from-relay.ts"
import { parseToRelay } from "../../../src/wire/parse-to-relay.ts"
import { Peer } from "../../support/peer.ts"
import { startRelayHere } from "../../support/relay-here.ts"
import { openVectors, rfcFile, vectorNames, vectorText } from "../../support/vectors.ts"

/** Of a vector: bytes that must be there. */
const bytes = (text: unknown): Bytes => {
  const found = fromBase64Url(String(text))
  if (!found) throw new Error(`no base64url: ${String(text)}`)
  return found
}
const again = (random: unknown) => () => bytes(random)
/** A claim and a value begin with a nonce of 12 bytes. */
const nonce = (random: unknown) => () => bytes(random).slice(0, 12)

/** What a reader gives, as a vector tells it: bytes in base64url. */
const told = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (part instanceof Uint8Array ? toBase64Url(part) : part)),
  ) as unknown
const some = (value: unknown): unknown => (value === undefined ? undefined : told(value))

const linkRead = (read: LinkRead) =>
  read.is === "link" ? told({ room: read.room, secret: read.secret, relay: read.relay }) : { refused: read.is }
const linkOf = ({ pages, room, secret, relay }: Given): RoomLink =>
  ({ pages, room, secret: bytes(secret), relay }) as RoomLink

type Given = Record<string, unknown>
const text = (value: unknown): string => {
  if (typeof value !== "string") throw new Error("no text")
  return value
}

const checks: Record<string, (given: Given) => unknown> = {
  keys: async ({ seed }) => ({
    ed25519: toBase64Url((await signingKey(bytes(seed))).public),
    x25519: toBase64Url((await agreementKey(bytes(seed))).public),
  }),
  name: ({ publicKey }) => nameOf(bytes(publicKey)),
  derive: async ({ secret, label, context }) => toBase64Url(await derive(bytes(secret), label as Label, text(context))),
  tokenHash: ({ token }) => tokenHash(bytes(token)),
  checkNumber: ({ publicKey }) => checkNumber(bytes(publicKey)),
  markWindow: ({ time }) => markWindow(Number(time)),
  mark: ({ m, room, card, window }) => mark(bytes(m), text(room), text(card), Number(window)),
  own: async ({ seed, host, nonce }) =>
    toBase64Url(await (await signingKey(bytes(seed))).sign(ownProof(text(host), text(nonce)))),
  owns: ({ key, sig, host, nonce }) => owns(text(key), text(sig), [text(host)], text(nonce)) || undefined,

  makeInvite: (given) => makeInvite(linkOf(given)),
  makeContactLink: (given) => makeContactLink(linkOf(given)),
  invite: ({ pasted }) => linkRead(parseInvite(text(pasted))),
  contactLink: ({ pasted }) => linkRead(parseContactLink(text(pasted))),

  card: async ({ room, bytes: card }) => some(await openContactCard(text(room), bytes(card))),
  retired: async ({ room, bytes: word }) => some(await openRetired(text(room), bytes(word))),
  roster: async ({ room, bytes: roster, known }) => {
    const read = await openRoster(text(room), bytes(roster), known as Known | undefined)
    return read.is === "roster" ? told(read.roster) : { refused: read.reason }
  },
  state: async ({ room, board, version, bytes: state }) =>
    some(await openDeskState(text(room), { board: text(board), version: Number(version) }, bytes(state))),
  words: async ({ room, board, version, bytes: words }) =>
    some(await openRoomWords(text(room), { board: text(board), version: Number(version) }, bytes(words))),

  pad: ({ content, size }) => some(pad(bytes(content), Number(size))),
  unpad: ({ padded }) => some(unpad(bytes(padded))),
  sealBox: async ({ signer, to, place, random, body }) =>
    some(await sealBox(await signingKey(bytes(signer)), place as Place, bytes(to), body, again(random))),
  openBox: async ({ key, place, box }) => {
    const opened = await openBox(await agreementKey(bytes(key)), place as Place, bytes(box))
    return opened && { from: opened.from, body: opened.body }
  },
  sealValue: async ({ secret, at, signed, random }) => {
    const key = await boardKey(bytes(secret), (at as Slot).board)
    return some(await sealValue(key, at as Slot, bytes(signed), nonce(random)))
  },
  openValue: async ({ secret, at, value }) =>
    some(await openValue(await boardKey(bytes(secret), (at as Slot).board), at as Slot, bytes(value))),
  sealClaim: async ({ link, room, id, card, s, random }) => {
    const place = { link: bytes(link), room: text(room), id: text(id) }
    return some(await sealClaim(place, bytes(card), bytes(s), nonce(random)))
  },
  openClaim: async ({ link, room, id, claim }) =>
    some(await openClaim({ link: bytes(link), room: text(room), id: text(id) }, bytes(claim))),

  makeMoveLink: ({ pages, room, q, as }) =>
    makeMoveLink(linkOf({ pages, room, secret: q }), as === "facilitator" ? as : "participant"),
  moveLink: ({ pasted }) => linkRead(parseMoveLink(text(pasted))),
  moveBoard: async ({ q, room }) => (await moveKeys(bytes(q), text(room))).board,
  openPart: async ({ q, room, slot, version, value }) => {
    const at = { slot: Number(slot), version: Number(version) }
    return some(await openPart(await moveKeys(bytes(q), text(room)), at, bytes(value)))
  },
  openWord: async ({ q, room, version, value }) =>
    openWord(await moveKeys(bytes(q), text(room)), Number(version), bytes(value)),

  writePaperCode: ({ bytes: secret }) => writePaperCode(bytes(secret)),
  paperCode: ({ typed }) => {
    const read = readPaperCode(text(typed))
    return read.is === "code" ? toBase64Url(read.bytes) : { refused: read.is }
  },
  savedFile: ({ content }) => {
    const read = readSavedFile(text(content))
    if (read.is !== "file") return { refused: read.is }
    return { room: read.room, at: read.at, sealed: toBase64Url(read.sealed) }
  },
  openSaved: async ({ q, room, at, sealed }) =>
    some(await openSaved(bytes(q), { room: text(room), at: Number(at), sealed: bytes(sealed) })),

  fromParticipant: ({ body }) => parseFromParticipant(body),
  fromFacilitator: ({ body }) => parseFromFacilitator(body),
  fromHost: ({ body }) => parseFromHost(body),

  toRelay: ({ frame }) => parseToRelay(frame),
  fromRelay: ({ frame }) => parseFromRelay(frame),
  answer: async ({ sent }) => {
    await using relay = await startRelayHere()
    const peer = await Peer.at(relay)
    peer.send(text(sent))
    return await peer.next("refused")
  },
}

for (const { name, entries } of openVectors()) {
  test(`every entry of ${name} is checked, and is as our code does it`, async () => {
    expect(entries.length).toBeGreaterThan(10)
    for (const entry of entries) {
      const { check, says, given, refused, gives } = entry
      const result = await checks[check]?.(given)
      expect(checks, says).toHaveProperty(check)
      expect("gives" in entry, says).toBe(refused === undefined)
      const seen: unknown = refused === undefined ? result : (result ?? { refused })
      expect(seen, `${check}: ${says}`).toEqual(refused === undefined ? gives : { refused })
    }
  })
}

test("the files are what `npm run vectors` makes, and there are no others", async () => {
  const made = await vectorFiles()
  expect(vectorNames().sort()).toEqual([...made.keys(), rfcFile].sort())
  for (const [name, file] of made) expect(vectorText(name) === file, `${name} is out of date`).toBe(true)
})

test("every check has something to do, and no two entries say the same", () => {
  const all = openVectors().flatMap(({ entries }) => entries)
  expect(Object.keys(checks).filter((check) => !all.some((entry) => entry.check === check))).toEqual([])
  const names = all.map(({ check, says }) => `${check}: ${says}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
