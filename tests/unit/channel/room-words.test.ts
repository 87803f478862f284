// Words that a desk explains are believed only when its own key signed them for this room.
import { expect, test } from "vitest"
import { fromJson, toJson } from "../../../src/channel/bytes.ts"
import { signingKey } from "../../../src/channel/keys.ts"
import { makeRoomWords, openRoomWords, type SaidWord } from "../../../src/channel/room-words.ts"
import { openSigned, sign } from "../../../src/channel/signed.ts"
import vectors from "../../fixtures/channel-sealed.json" with { type: "json" }
import { filled } from "../../support/keys.ts"

const { room, mailbox } = vectors.place
const ana = await signingKey(filled(2))
const place = { board: mailbox, version: 7 }
const words: SaidWord[] = [
  { names: ["RCT", "trial"], meanings: ["A study. Chance decides who gets what."], rev: 3 },
  { names: ["Garden group"], meanings: [], rev: 2 },
]

test("words are read as they were said, also that one was taken out", async () => {
  expect(await openRoomWords(room, place, await makeRoomWords(ana, room, 7, words))).toEqual(words)
})

test("words of another board, another room, another signer, or laid there under another number are refused", async () => {
  const signed = await makeRoomWords(ana, room, 7, words)
  expect(await openRoomWords(room, { ...place, board: room }, signed)).toBeUndefined()
  expect(await openRoomWords(mailbox, place, signed)).toBeUndefined()
  expect(await openRoomWords(room, { ...place, version: 8 }, signed)).toBeUndefined()
  const other = await makeRoomWords(await signingKey(filled(9)), room, 7, words)
  expect(await openRoomWords(room, place, other)).toBeUndefined()
})

test("a list with one bad word, with too many, or of a newer version is refused whole", async () => {
  const opened = await openSigned("words", [room, "7"], await makeRoomWords(ana, room, 7, words))
  const body = fromJson(opened?.body ?? new Uint8Array()) as object
  const read = async (change: object) =>
    openRoomWords(room, place, await sign(ana, "words", [room, "7"], toJson({ ...body, ...change })))
  expect(await read({ unknown: "left out" })).toEqual(words)
  const [word] = words
  const bad = [
    { v: 2 },
    { words: "none" },
    { words: [{ ...word, rev: 0 }] },
    { words: [{ ...word, names: [] }] },
    { words: [{ ...word, names: ["x".repeat(81)] }] },
    { words: [{ ...word, names: ["RCT\u202e"] }] },
    { words: [{ ...word, meanings: ["x".repeat(301)] }] },
    { words: Array.from({ length: 801 }, () => word) },
  ]
  for (const change of bad) expect(await read(change), JSON.stringify(change).slice(0, 80)).toBeUndefined()
})
