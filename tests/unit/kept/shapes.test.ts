// Every kept shape has a version; older ones are brought up, newer ones are refused, and nothing is read with another key.
import { expect, test } from "vitest"
import { concat } from "../../../src/channel/bytes.ts"
import { sealerOf } from "../../../src/kept/sealed-rows.ts"
import { bringUp, shapes, versionOf, type Kind } from "../../../src/kept/shapes.ts"
import { parseDraft } from "../../../src/session/participant/records.ts"
import { filled } from "../../support/keys.ts"

const room = "NHUPmL1Z_PyUbaRaqr6TOw"
const sealer = await sealerOf(room, filled(1))
const oldDraft = { step: 3, words: "Something hurt me" }

test("a draft from before the question of the name goes without a name, and loses no word", () => {
  const now = bringUp("draft", 0, oldDraft)
  expect(now).toEqual({ ...oldDraft, withName: false })
  expect(parseDraft(now)).toBeDefined()
})

test("a value of the version of now is left as it is, and damaged old ones break nothing", () => {
  for (const kind of Object.keys(shapes) as Kind[]) {
    expect(bringUp(kind, versionOf(kind), oldDraft)).toBe(oldDraft)
    for (const value of [null, 5, "text", []]) expect(() => bringUp(kind, 0, value)).not.toThrow()
  }
})

test("a value of a newer version is refused for every kind", () => {
  for (const kind of Object.keys(shapes) as Kind[]) {
    expect(() => bringUp(kind, versionOf(kind) + 1, oldDraft)).toThrow(expect.objectContaining({ reason: "newer" }))
  }
})

test("a row shows neither kind, name nor words", async () => {
  const row = await sealer.seal("thread", "secret name", JSON.stringify({ words: "Something hurt me" }))
  const seen = JSON.stringify(row) + Buffer.from(row.sealed).toString("latin1")
  for (const word of ["thread", "secret", "hurt", "words"]) expect(seen).not.toContain(word)
  expect(await sealer.open("thread", row)).toEqual({ id: "secret name", value: { words: "Something hurt me" } })
})

test("a row opens only as what it is, in its room and with its key", async () => {
  const row = await sealer.seal("draft", "d", JSON.stringify({ words: "mine" }))
  const other = await sealer.seal("draft", "e", JSON.stringify({ words: "other" }))
  const lost = { reason: "lost_keys" }
  const changed = concat(row.sealed)
  changed[20] = (changed[20] ?? 0) ^ 1
  await expect(sealer.open("draft", { ...row, sealed: changed })).rejects.toMatchObject(lost)
  await expect(sealer.open("draft", { ...row, version: 0 })).rejects.toMatchObject(lost)
  await expect(sealer.open("draft", { ...row, name: other.name })).rejects.toMatchObject(lost)
  await expect((await sealerOf(room, filled(2))).open("draft", row)).rejects.toMatchObject(lost)
  await expect((await sealerOf("another", filled(1))).open("draft", row)).rejects.toMatchObject(lost)
})
