// Contact cards and rosters: only their signers can make them, and every other one is refused with its reason.
import { expect, test } from "vitest"
import { concat, fromJson, toJson, type Bytes } from "../../../src/channel/bytes.ts"
import { makeContactCard, maxCard, openContactCard, type CardFacts } from "../../../src/channel/contact-card.ts"
import { agreementKey, signingKey } from "../../../src/channel/keys.ts"
import { makeRoster, openRoster, type RosterFacts } from "../../../src/channel/roster.ts"
import { sealValue } from "../../../src/channel/value.ts"
import { openSigned, sign } from "../../../src/channel/signed.ts"
import { fromBase64Url, toBase64Url } from "../../../src/wire/base64url.ts"
import vectors from "../../fixtures/channel-sealed.json" with { type: "json" }
import { counting, filled } from "../../support/keys.ts"

const { room, mailbox } = vectors.place
const [host, ana] = [await signingKey(filled(1)), await signingKey(filled(2))]
const x = (await agreementKey(filled(3))).public
const made = 1_764_000_000_000
const facts: CardFacts = { name: "Ana", role: "patient partner", words: "I am not part of this team.", x, made }
const rosterFacts: RosterFacts = {
  v: 3,
  made,
  until: made + 10_000_000,
  room: "Planning day",
  host: { name: "Sam" },
  expected: ["Rosa"],
  docs: [{ slot: 1, hash: toBase64Url(filled(1)) }],
}

const must = <T>(made: T | undefined): T => {
  if (made === undefined) throw new Error("was not made")
  return made
}
const cardOf = async (byte: number, more: Partial<CardFacts> = {}): Promise<Bytes> =>
  must(await makeContactCard(await signingKey(filled(byte)), room, { ...facts, ...more }))
const rosterOf = async (more: Partial<RosterFacts> = {}, cards?: Bytes[]): Promise<Bytes> =>
  must(await makeRoster(host, room, { ...rosterFacts, ...more }, cards ?? [await cardOf(2)]))
const refusal = async (signed: Bytes, known?: { v: number; hash: string }) => {
  const read = await openRoster(room, signed, known)
  return read.is === "refused" ? read.reason : read.is
}
/** As the host could sign it by other means than ours. */
const signedAnyhow = (body: unknown): Promise<Bytes> => sign(host, "roster", [room], toJson(body))
const bodyOf = async (roster: Bytes) => fromJson(must(await openSigned("roster", [room], roster)).body) as object

test("the published card and roster are what these keys make, and they open", async () => {
  const card = await cardOf(2)
  expect(toBase64Url(card)).toBe(vectors.card)
  expect(toBase64Url(await rosterOf())).toBe(vectors.roster)
  const contact = { ...facts, id: mailbox, key: ana.public }
  expect(await openContactCard(room, card)).toEqual(contact)
  const read = await openRoster(room, must(fromBase64Url(vectors.roster)))
  expect(read).toEqual({
    is: "roster",
    roster: { ...rosterFacts, contacts: [contact], hash: vectors.rosterHash },
  })
})

test("the host cannot write a card for Ana", async () => {
  const byHost = await sign(host, "card", [room], toJson({ ...facts, x: toBase64Url(x) }))
  const posed = concat(ana.public, byHost.subarray(32))
  expect(await openContactCard(room, posed)).toBeUndefined()
  expect(await refusal(await signedAnyhow({ ...(await bodyOf(await rosterOf())), cards: [toBase64Url(posed)] }))).toBe(
    "forged",
  )
})

test("a card made for another room, or signed as something else, is refused", async () => {
  const body = toJson({ ...facts, x: toBase64Url(x) })
  expect(await openContactCard(room, await sign(ana, "card", [room], body))).toBeDefined()
  expect(await openContactCard(room, await sign(ana, "card", [mailbox], body))).toBeUndefined()
  expect(await openContactCard(room, await sign(ana, "state", [room], body))).toBeUndefined()
})

test("a card is at most 3,072 bytes, its photo included", async () => {
  const photo = (letters: number) => `data:image/webp;base64,${"A".repeat(letters)}`
  const without = (await cardOf(2, { photo: photo(0) + "AAAA" })).length - 4
  const fits = maxCard - without
  expect((await cardOf(2, { photo: photo(fits) })).length).toBe(maxCard)
  expect(await makeContactCard(ana, room, { ...facts, photo: photo(fits + 1) })).toBeUndefined()
  expect(await openContactCard(room, await sign(ana, "card", [room], new Uint8Array(maxCard)))).toBeUndefined()
})

test("a card with a name that hides or turns letters, no name, or a photo from elsewhere is not made", async () => {
  const bad = [{ name: "Ana\nhost" }, { name: "\u202eanA" }, { name: " " }, { photo: "https://example.org/a.png" }]
  for (const more of bad) expect(await makeContactCard(ana, room, { ...facts, ...more })).toBeUndefined()
})

test("a roster not signed by the host, or made for another room, is forged", async () => {
  const body = toJson(await bodyOf(await rosterOf()))
  expect(await refusal(await sign(ana, "roster", [room], body))).toBe("forged")
  expect(await refusal(await sign(host, "roster", [mailbox], body))).toBe("forged")
  expect(await refusal(await sign(host, "card", [room], body))).toBe("forged")
  const changed = await rosterOf()
  changed[100] = (changed[100] ?? 0) ^ 1
  expect(await refusal(changed)).toBe("forged")
  expect(await refusal(new Uint8Array(0))).toBe("forged")
})

test("an older roster, or another one with the same number, is refused; a newer one and the same again are not", async () => {
  const known = { v: 3, hash: vectors.rosterHash }
  expect(await refusal(await rosterOf({ v: 2 }), known)).toBe("older")
  expect(await refusal(await rosterOf({ expected: [] }), known)).toBe("differs")
  expect(await refusal(await rosterOf(), known)).toBe("roster")
  expect(await refusal(await rosterOf({ v: 4 }), known)).toBe("roster")
})

test("a roster that the host signed but nobody could read is malformed", async () => {
  const body = await bodyOf(await rosterOf())
  const twice = toBase64Url(await cardOf(2))
  const bodies = [
    "a roster",
    null,
    { ...body, v: 0 },
    { ...body, v: "3" },
    { ...body, room: "" },
    { ...body, host: undefined },
    { ...body, cards: [twice, twice] },
    { ...body, cards: Array(13).fill(twice) },
    { ...body, docs: [[8, vectors.rosterHash]] },
    { ...body, docs: [[1, "short"]] },
  ]
  for (const bad of bodies) expect(await refusal(await signedAnyhow(bad)), JSON.stringify(bad)).toBe("malformed")
})

test("twelve cards of the largest size fit in the largest value, and a thirteenth is not taken", async () => {
  const photo = `data:image/webp;base64,${"A".repeat(2_600)}`
  const cards = await Promise.all(Array.from({ length: 13 }, (_, index) => cardOf(20 + index, { photo })))
  const roster = await rosterOf({}, cards.slice(0, 12))
  const value = await sealValue(filled(7), { board: room, slot: 0, version: 3 }, roster, counting())
  expect(value?.length).toBe(65_536)
  expect(await makeRoster(host, room, rosterFacts, cards)).toBeUndefined()
})
