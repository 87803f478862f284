// Whatever comes from outside, a reader gives something good or refuses: hostile forms of every valid frame, link, body, signed thing, box and kept record.
import fc from "fast-check"
import { afterAll, expect, test } from "vitest"
import { parseFromFacilitator, parseFromHost, parseFromParticipant } from "../../src/channel/bodies.ts"
import { openBox } from "../../src/channel/box.ts"
import { fromJson as fromBytes, toJson, type Bytes } from "../../src/channel/bytes.ts"
import { openContactCard } from "../../src/channel/contact-card.ts"
import { openClaim, parseContactLink } from "../../src/channel/contact-link.ts"
import { openDeskState } from "../../src/channel/facilitator-state.ts"
import { parseInvite } from "../../src/channel/invite.ts"
import { agreementKey, signingKey } from "../../src/channel/keys.ts"
import { moveKeys, openPart, openWord, parseMoveLink } from "../../src/channel/move.ts"
import { readPaperCode, writePaperCode } from "../../src/channel/paper-code.ts"
import { openRoomWords } from "../../src/channel/room-words.ts"
import { openRoster } from "../../src/channel/roster.ts"
import { openSaved, readSavedFile } from "../../src/channel/saved-room.ts"
import { sign, type Kind } from "../../src/channel/signed.ts"
import { boardKey, openValue } from "../../src/channel/value.ts"
import { bringUp, versionOf } from "../../src/kept/shapes.ts"
import { readMovedDesk } from "../../src/session/facilitator/moved-state.ts"
import { lookAtSaved } from "../../src/session/facilitator/saved-state.ts"
import { facilitatorParsers } from "../../src/session/facilitator/records.ts"
import { parseMove } from "../../src/session/move/record.ts"
import { readMoved } from "../../src/session/participant/moved-state.ts"
import { parseParticipantAction } from "../../src/session/participant/parse-action.ts"
import { participantParsers } from "../../src/session/participant/records.ts"
import { parseShares } from "../../src/session/sharing.ts"
import { fromJson } from "../../src/wire/fields.ts"
import { fromBase64Url } from "../../src/wire/base64url.ts"
import { parseFromRelay } from "../../src/wire/parse-from-relay.ts"
import { parseToRelay } from "../../src/wire/parse-to-relay.ts"
import { namesOf, refusedOf } from "../../src/wire/refused.ts"
import { keptRecords } from "../support/fuzz/kept.ts"
import { changeBytes, changed, changes, changeText, type Change } from "../support/fuzz/mutate.ts"
import { fuzz } from "../support/fuzz/run.ts"
import { filled } from "../support/keys.ts"
import { openVectors } from "../support/vectors.ts"

const slow = { timeout: 3_600_000 }
afterAll(() => expect("polluted" in {}).toBe(false))

const vectors = openVectors().flatMap(({ entries }) => entries)
const given = (checks: string[], field: string): unknown[] =>
  vectors.filter(({ check }) => checks.includes(check)).map((vector) => vector.given[field])
const bytesOf = (text: unknown): Bytes => fromBase64Url(String(text)) ?? new Uint8Array()

/** Of what it reads nothing is lost or changed by being written and read again. */
const readsTwice = (read: (value: unknown) => unknown, value: unknown) => {
  const once = read(value)
  if (once !== undefined) expect(read(once)).toEqual(once)
}

const changedOf = (valid: readonly unknown[]) =>
  fc.tuple(fc.constantFrom(...valid), changes).map(([value, all]) => changed(value, all))

test("frames, as values", slow, () => {
  const frames = given(["toRelay", "fromRelay"], "frame")
  return fuzz(250, changedOf(frames), (frame) => {
    readsTwice(parseToRelay, frame)
    readsTwice(parseFromRelay, frame)
    refusedOf(frame)
    if (typeof frame === "object" && frame !== null) namesOf(frame as Record<string, unknown>)
  })
})

const changedText = (valid: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...valid), changes)
    .map(([text, all]) => all.reduce((now: string, one: Change) => changeText(now, one), text))

test("frames, as texts", slow, () => {
  const nested = ["[".repeat(90_000), "[".repeat(45_000) + "]".repeat(45_000), '{"t":'.repeat(18_000)]
  const texts = [...given(["toRelay", "fromRelay"], "frame").map((frame) => JSON.stringify(frame)), ...nested]
  return fuzz(130, changedText(texts), (text) => {
    parseToRelay(fromJson(text))
    parseFromRelay(fromJson(text))
  })
})

test("invites and contact links", slow, () => {
  const links = given(["invite", "contactLink", "moveLink"], "pasted").map(String)
  return fuzz(200, changedText(links), (text) => {
    for (const parse of [parseInvite, parseContactLink, parseMoveLink]) {
      const read = parse(text)
      if (read.is === "link") expect([read.room.length, read.secret.length]).toEqual([22, 32])
      else expect(["wrong", "cut", "old"]).toContain(read.is)
    }
  })
})

test("bodies of boxes", slow, () => {
  const bodies = given(["fromParticipant", "fromFacilitator", "fromHost"], "body")
  return fuzz(200, changedOf(bodies), (body) => {
    for (const read of [parseFromParticipant, parseFromFacilitator, parseFromHost]) readsTwice(read, body)
  })
})

test("every kept record is read by its role", () => {
  for (const { room, kind, id, value } of keptRecords) {
    const parsers: Record<string, ((value: unknown) => unknown) | undefined> = room.startsWith("seat-")
      ? participantParsers
      : facilitatorParsers
    expect(parsers[kind]?.(value), `${room} ${kind} ${id}`).toEqual(value)
  }
})

test("a kept card, claim or relay that could not be used is no record", () => {
  const room = keptRecords.find(({ room, kind }) => room.startsWith("desk-") && kind === "room")?.value as object
  const link = keptRecords.find(({ kind }) => kind === "link")?.value as object
  const { room: readRoom, link: readLink } = facilitatorParsers
  expect([readRoom(room), readLink(link)]).toEqual([room, link])
  for (const bad of [{ card: "no+base64url" }, { relay: ".0.0.1:1" }, { relay: "a:99999" }])
    expect(readRoom({ ...room, ...bad })).toBeUndefined()
  expect(readLink({ ...link, claims: [{ card: "A", s: "A".repeat(43) }] })).toBeUndefined()
})

test("kept records of both roles, and shapes of other versions", slow, async () => {
  const one = fc.tuple(fc.constantFrom(...keptRecords), changes, fc.nat(3))
  await fuzz(170, one, ([{ kind, value }, all, version]) => {
    const record = changed(value, all)
    const parsers: Record<string, ((value: unknown) => unknown) | undefined>[] = [
      participantParsers,
      facilitatorParsers,
    ]
    for (const { [kind]: parse } of parsers) if (parse) readsTwice(parse, record)
    if (version <= versionOf(kind)) bringUp(kind, version, record)
    readsTwice(parseShares, record)
    readsTwice(parseParticipantAction, record)
  })
})

test("rooms that move: read whole and as they were, or not at all", slow, async () => {
  const [id = ""] = keptRecords.flatMap(({ room: seat }) => (seat.startsWith("seat-") ? [seat.slice(5)] : []))
  const records = keptRecords
    .filter(({ room: seat, kind }) => seat === `seat-${id}` && kind !== "move")
    .map(({ kind, id, value }) => ({ kind, id, value }))
  const whole = { v: 1, role: "participant", room: id, records }
  expect(readMoved(id, toJson(whole))).toEqual(whole)
  expect(readMoved("another", toJson(whole))).toBeUndefined()
  for (const without of ["room", "device"])
    expect(readMoved(id, toJson({ ...whole, records: records.filter(({ kind }) => kind !== without) }))).toBeUndefined()
  await fuzz(10, changes, (all) => {
    const given = changed(whole, all)
    if (given === undefined) return
    const read = readMoved(id, toJson(given))
    if (read) expect(readMoved(id, toJson(read))).toEqual(read)
  })
  await fuzz(10, fc.tuple(fc.constantFrom({ is: "going", q: "A".repeat(43), until: 1 }), changes), ([move, all]) =>
    readsTwice(parseMove, changed(move, all)),
  )
})

test("desks that move and rooms that were saved: read whole and as they were, or not at all", slow, async () => {
  const [id = ""] = keptRecords.flatMap(({ room: desk, kind }) =>
    desk.startsWith("desk-") && kind === "room" ? [desk.slice(5)] : [],
  )
  const records = keptRecords
    .filter(({ room: desk, kind }) => desk === `desk-${id}` && kind !== "move")
    .map(({ kind, id, value }) => ({ kind, id, value }))
  const whole = { v: 1, role: "facilitator", room: id, records }
  expect(readMovedDesk(id, toJson(whole))).toEqual(whole)
  expect(readMoved(id, toJson(whole))).toBeUndefined()
  expect(await lookAtSaved(id, toJson(whole))).toBeUndefined()
  const file = { ...whole, role: "host" }
  expect((await lookAtSaved(id, toJson(file)))?.arrived).toEqual(file)
  await fuzz(10, changes, async (all) => {
    const [desk, saved] = [changed(whole, all), changed(file, all)]
    if (desk !== undefined) {
      const read = readMovedDesk(id, toJson(desk))
      if (read) expect(readMovedDesk(id, toJson(read))).toEqual(read)
    }
    if (saved !== undefined) await lookAtSaved(id, toJson(saved))
  })
})

test("saved files and codes on paper, as texts", slow, async () => {
  const files = given(["savedFile"], "content").map(String)
  const codes = given(["paperCode"], "typed").map(String)
  await fuzz(10, changedText(files), async (text) => {
    const read = readSavedFile(text)
    if (read.is === "file" && !files.includes(text)) await openSaved(filled(16).subarray(0, 16), read)
  })
  await fuzz(50, changedText(codes), (text) => {
    const read = readPaperCode(text)
    if (read.is === "code") expect(readPaperCode(writePaperCode(read.bytes))).toEqual(read)
  })
})

const room = "NHUPmL1Z_PyUbaRaqr6TOw"
const board = { board: "ajgD1fBZkCocba-8m6Rykg", version: 7 }
const [hostKey, anaKey, day] = [await signingKey(filled(1)), await signingKey(filled(2)), await agreementKey(filled(3))]

test("cards, rosters, states and words that their true keys signed over hostile bodies", slow, async () => {
  const bodies = vectors
    .filter(({ check, gives }) => ["card", "roster", "state", "words"].includes(check) && gives !== undefined)
    .map(({ check, given: { bytes } }) => ({ kind: check as Kind, body: fromBytes(bytesOf(bytes).slice(96)) }))
  await fuzz(15, fc.tuple(fc.constantFrom(...bodies), changes), async ([{ kind, body }, all]) => {
    const key = kind === "roster" ? hostKey : anaKey
    const json = JSON.stringify(changed(body, all)) as string | undefined
    const context = kind === "state" || kind === "words" ? [room, String(board.version)] : [room]
    const signed = await sign(
      key,
      kind,
      context,
      json === undefined ? new Uint8Array() : new TextEncoder().encode(json),
    )
    await openContactCard(room, signed)
    await openDeskState(room, board, signed)
    await openRoomWords(room, board, signed)
    expect(["roster", "refused"]).toContain((await openRoster(room, signed)).is)
  })
})

test("cards, rosters, states and words with changed bytes", slow, async () => {
  const all = given(["card", "roster", "state", "words"], "bytes").map(bytesOf)
  await fuzz(15, fc.tuple(fc.constantFrom(...all), changes), async ([bytes, by]) => {
    const signed = changeBytes(bytes, by)
    await openContactCard(room, signed)
    await openDeskState(room, board, signed)
    await openRoomWords(room, board, signed)
    await openRoster(room, signed)
  })
})

test("boxes, values and claims with changed bytes open only where nothing was changed", slow, async () => {
  const sealed = vectors.filter(({ check, gives }) => ["openBox", "openValue", "openClaim"].includes(check) && gives)
  const place = { room, mailbox: board.board, id: "BgYGBgYGBgYGBgYGBgYGBg" }
  const key = await boardKey(filled(7), room)
  await fuzz(10, fc.tuple(fc.constantFrom(...sealed), changes), async ([{ given: was }, by]) => {
    const whole = bytesOf(was["box"] ?? was["value"] ?? was["claim"])
    const bytes = changeBytes(whole, by)
    const isSame = Buffer.from(whole).equals(bytes)
    const opened = [
      await openBox(day, place, bytes),
      await openValue(key, { board: room, slot: 0, version: 3 }, bytes),
      await openClaim({ link: filled(12), room, id: place.id }, bytes),
    ]
    if (!isSame) expect(opened).toEqual([undefined, undefined, undefined])
  })
})

test("parts and words of a move with changed bytes open only where nothing was changed", slow, async () => {
  const sealed = vectors.filter(({ check, gives }) => ["openPart", "openWord"].includes(check) && gives)
  await fuzz(10, fc.tuple(fc.constantFrom(...sealed), changes), async ([{ given: was }, by]) => {
    const whole = bytesOf(was["value"])
    const bytes = changeBytes(whole, by)
    const keys = await moveKeys(bytesOf(was["q"]), room)
    const at = { slot: Number(was["slot"] ?? 0), version: Number(was["version"]) }
    const opened = [await openPart(keys, at, bytes), await openWord(keys, at.version, bytes)]
    if (!Buffer.from(whole).equals(bytes)) expect(opened).toEqual([undefined, undefined])
  })
})

test("any bytes at all as JSON", slow, () =>
  fuzz(10, fc.uint8Array({ maxLength: 400 }), (bytes) => {
    fromBytes(bytes)
    fromBytes(changeBytes(toJson({ a: 1 }), []))
  }),
)
