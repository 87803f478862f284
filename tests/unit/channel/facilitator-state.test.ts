// What a desk says on its board is believed only when its own key signed it for this room.
import { expect, test } from "vitest"
import { fromJson, toJson } from "../../../src/channel/bytes.ts"
import { makeDeskState, openDeskState, type DeskState } from "../../../src/channel/facilitator-state.ts"
import { signingKey } from "../../../src/channel/keys.ts"
import { nameOf } from "../../../src/channel/names.ts"
import { openSigned, sign } from "../../../src/channel/signed.ts"
import vectors from "../../fixtures/channel-sealed.json" with { type: "json" }
import { filled } from "../../support/keys.ts"

const { room, mailbox } = vectors.place
const ana = await signingKey(filled(2))
const at = 1_764_000_000_000
const place = { board: mailbox, version: 7 }
const state: DeskState = {
  rev: 4,
  pause: { id: vectors.place.id, startsAt: at, endsAt: at + 600_000 },
  record: { rev: 2, is: "off", at, until: at + 7_200_000 },
  at,
  roster: { v: 3, hash: vectors.rosterHash },
  day: { x: filled(3), until: at + 604_800_000 },
  presence: "here",
  readsUntil: at + 7_200_000,
  via: "extension",
}

test("a state is read as it was made, with and without a break and a word about the record", async () => {
  expect(await openDeskState(room, place, await makeDeskState(ana, room, 7, state))).toEqual({ v: 1, ...state })
  const { rev, at: said, roster, day, presence, via } = state
  const quiet = { rev, at: said, roster, day, presence, via }
  expect(await openDeskState(room, place, await makeDeskState(ana, room, 7, quiet))).toEqual({ v: 1, ...quiet })
})

test("a state of another board, another room, another signer, or laid there under another number is refused", async () => {
  const signed = await makeDeskState(ana, room, 7, state)
  expect(await openDeskState(room, { ...place, board: room }, signed)).toBeUndefined()
  expect(await openDeskState(mailbox, place, signed)).toBeUndefined()
  expect(await openDeskState(room, { ...place, version: 8 }, signed)).toBeUndefined()
  expect(
    await openDeskState(room, place, await makeDeskState(await signingKey(filled(9)), room, 7, state)),
  ).toBeUndefined()
})

test("a state with one bad field, or of a newer version, is refused whole", async () => {
  const opened = await openSigned("state", [room, "7"], await makeDeskState(ana, room, 7, state))
  const body = fromJson(opened?.body ?? new Uint8Array()) as object
  const read = async (change: object) =>
    openDeskState(room, place, await sign(ana, "state", [room, "7"], toJson({ ...body, ...change })))
  expect(await read({ unknown: "left out" })).toEqual({ v: 1, ...state })
  const changes = [
    { v: 2 },
    { rev: -1 },
    { presence: "asleep" },
    { day: { x: "AA", until: at } },
    { pause: {} },
    { record: { rev: 2, is: "paused", at, until: at } },
    { record: { rev: 0, is: "off", at, until: at } },
    { via: 1 },
  ]
  for (const change of changes) expect(await read(change), JSON.stringify(change)).toBeUndefined()
})

test("the host cannot change Ana's day key: a state for her board that the room's key signed is refused", async () => {
  const host = await signingKey(filled(1))
  expect(await nameOf(host.public)).toBe(room)
  const forged = await makeDeskState(host, room, 7, { ...state, day: { ...state.day, x: filled(9) } })
  expect(await openDeskState(room, place, forged)).toBeUndefined()
})
