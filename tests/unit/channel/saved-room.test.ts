// A saved room as a file: with its code it opens as it was, and nothing else opens it.
import { expect, test } from "vitest"
import { utf8 } from "../../../src/channel/bytes.ts"
import { openSaved, readSavedFile, sealSaved, writeSavedFile } from "../../../src/channel/saved-room.ts"
import { filled } from "../../support/keys.ts"

const room = "NHUPmL1Z_PyUbaRaqr6TOw"
const q = filled(3).subarray(0, 16)
const state = utf8('{"v":1}')
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

test("a file says in its first line what it is, and opens with its code alone", async () => {
  const text = writeSavedFile(await sealSaved(q, { room, at: 5 }, state, random))
  expect(text.split("\n").slice(0, 3)).toEqual(["Quiet Hand saved room 1", `${room} 5`, "16384"])
  const read = readSavedFile(text)
  if (read.is !== "file") throw new Error(read.is)
  expect(await openSaved(q, read)).toEqual(state)
  expect(await openSaved(filled(4).subarray(0, 16), read)).toBeUndefined()
  expect(await openSaved(q, { ...read, at: 6 })).toBeUndefined()
  expect(await openSaved(q, { ...read, room: "ajgD1fBZkCocba-8m6Rykg" })).toBeUndefined()
})

test("its size tells only how many times 16,384 bytes there are", async () => {
  const sizes = await Promise.all(
    [1, 16_000, 16_352, 16_353].map(async (length) => {
      const { sealed } = await sealSaved(q, { room, at: 5 }, new Uint8Array(length), random)
      return sealed.length
    }),
  )
  expect(sizes).toEqual([16_384, 16_384, 16_384, 32_768])
})

test("another file, one of a newer version and one that is cut are told apart; line ends of another system do not matter", async () => {
  const text = writeSavedFile(await sealSaved(q, { room, at: 5 }, state, random))
  expect(readSavedFile("\ufeff" + text.replaceAll("\n", "\r\n")).is).toBe("file")
  expect(readSavedFile("").is).toBe("other")
  expect(readSavedFile(`x${text}`).is).toBe("other")
  expect(readSavedFile(text.replace("room 1", "room 12")).is).toBe("version")
  for (const end of [24, 40, 60, text.length - 2]) expect(readSavedFile(text.slice(0, end)).is).toBe("cut")
})
