// A new secret counts only once it opens a newer roster of the room's own host, and only the host can say that a link is retired.
import { beforeAll, expect, test } from "vitest"
import type { Bytes } from "../../src/channel/bytes.ts"
import { makeContactCard } from "../../src/channel/contact-card.ts"
import { agreementKey, signingKey, type SigningKey } from "../../src/channel/keys.ts"
import { nameOf } from "../../src/channel/names.ts"
import { makeRetired } from "../../src/channel/retired.ts"
import { sign } from "../../src/channel/signed.ts"
import { boardKey, sealValue } from "../../src/channel/value.ts"
import { memoryKeeper } from "../../src/kept/memory-keeper.ts"
import { openBoards, retiredSlots, type Board } from "../../src/session/boards.ts"
import { sealRoster } from "../../src/session/facilitator/host.ts"
import { participantParsers } from "../../src/session/participant/records.ts"
import { openRecords } from "../../src/session/records.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const bytes = (fill: number): Bytes => new Uint8Array(32).fill(fill)
const [old, next, wrong] = [bytes(7), bytes(8), bytes(9)]

let host: SigningKey
let stranger: SigningKey
let room: string
beforeAll(async () => {
  host = await signingKey(bytes(1))
  stranger = await signingKey(bytes(2))
  room = await nameOf(host.public)
})

const roster = async (secret: Bytes, v: number): Promise<Board> => {
  const x = (await agreementKey(bytes(3))).public
  const card = await makeContactCard(host, room, { name: "Sam", role: "Host", words: "", x, made: 1 })
  const facts = { v, made: 1, until: 2, room: "Monday", host: { name: "Sam" }, expected: [], docs: [] }
  const board = card && (await sealRoster({ host, room, secret }, facts, [card], random))
  if (!board) throw new Error("no roster was made")
  return board
}

const sealed = async (secret: Bytes, at: Omit<Board, "value">, signed: Bytes): Promise<Board> => {
  const value = await sealValue(await boardKey(secret, room), at, signed, random)
  if (!value) throw new Error("it is too large")
  return { ...at, value: toBase64Url(value) }
}

/** A device in the room with the old link, which has seen `first`. */
const inRoom = async (first: Board) => {
  const records = await openRecords(await memoryKeeper().open("seat"), participantParsers)
  const boards = await openBoards(records, room, [old])
  const see = async (board: Board) => {
    const { news, put, done } = await boards.read({ t: "value", here: 1, ...board })
    await records.commit(put)
    done()
    return news.is
  }
  const none = async () => {
    for (const slot of retiredSlots) await boards.read({ t: "value", board: room, slot, version: 0, here: 1 })
  }
  expect(await see(first)).toBe("roster")
  return { boards, see, none }
}

test("it counts when it opens the newer roster, and another secret does not", async () => {
  const { boards, see } = await inRoom(await roster(old, 1))
  expect(await boards.opens(next)).toBeUndefined()
  expect(await see(await roster(next, 2))).toBe("closed")
  expect(await boards.opens(wrong)).toBeUndefined()
  expect((await boards.opens(next))?.roster.v).toBe(2)
})

test("a roster that a stranger signed makes no secret count", async () => {
  const { boards, see } = await inRoom(await roster(old, 1))
  const forged = await sign(stranger, "roster", [room], new TextEncoder().encode("{}"))
  expect(await see(await sealed(next, { board: room, slot: 0, version: 2 }, forged))).toBe("closed")
  expect(await boards.opens(next)).toBeUndefined()
})

test("an older roster under a higher version makes no secret count: a link that was in use before does not come back", async () => {
  const { boards, see } = await inRoom(await roster(old, 3))
  const { value } = await roster(next, 2)
  expect(await see({ board: room, slot: 0, version: 4, value })).toBe("closed")
  expect(await boards.opens(next)).toBeUndefined()
})

test("only the host's word, sealed for this very link and newer than its list, retires it; without one the list is said to be shut", async () => {
  const { boards, see, none } = await inRoom(await roster(old, 1))
  await see(await roster(next, 2))
  expect(boards.shut()).toBe("asking")
  await see(await sealed(old, { board: room, slot: 1, version: 2 }, await makeRetired(stranger, room, 2)))
  await see(await sealed(wrong, { board: room, slot: 2, version: 2 }, await makeRetired(host, room, 2)))
  // What the host said of a link before this one, as who holds this one can lay it there again.
  await see(await sealed(old, { board: room, slot: 4, version: 1 }, await makeRetired(host, room, 1)))
  await see(await sealed(old, { board: room, slot: 5, version: 9 }, await makeRetired(host, room, 1)))
  await none()
  expect(boards.shut()).toBe("closed")
  await see(await sealed(old, { board: room, slot: 3, version: 2 }, await makeRetired(host, room, 2)))
  expect(boards.shut()).toBe("retired")
})
