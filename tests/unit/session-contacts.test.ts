// Who is known, new, changed or missing after a newer roster: nobody is sent to silently whose key is another one.
import { expect, test } from "vitest"
import type { ContactRecord } from "../../src/session/participant/records.ts"
import { firstContacts, accepted, compareContacts } from "../../src/session/participant/contacts.ts"
import { canSendTo } from "../../src/session/participant/context.ts"
import type { ContactCard } from "../../src/channel/contact-card.ts"
import type { Roster } from "../../src/channel/roster.ts"

const card = (id: string, name: string, words = ""): ContactCard => ({
  id,
  key: new Uint8Array(32).fill(id.length),
  name,
  role: "Nurse",
  words,
  x: new Uint8Array(32),
  made: 1,
})
const roster = (...contacts: ContactCard[]): Roster => ({
  v: 1,
  made: 1,
  until: 2,
  room: "Room",
  host: { name: "Sam" },
  expected: [],
  docs: [],
  contacts,
  hash: "",
})
const after = async (...contacts: ContactCard[]) =>
  compareContacts(await firstContacts(roster(card("ana", "Ana"), card("sam", "Sam"))), roster(...contacts))

test("whoever stands on the roster at joining is known", async () => {
  const known = await firstContacts(roster(card("ana", "Ana")))
  expect(known.map(({ is }) => is)).toEqual(["known"])
  expect(known.every(canSendTo)).toBe(true)
})

test("a known name under another key is changed, the old key is missing, and neither is sent to", async () => {
  const now = await after(card("other", "Ana"), card("sam", "Sam"))
  expect(now.map(({ id, is }) => [id, is])).toEqual([
    ["other", "changed"],
    ["sam", "known"],
    ["ana", "missing"],
  ])
  expect(now.filter(canSendTo).map(({ id }) => id)).toEqual(["sam"])
})

test("another name under a known key is changed too", async () => {
  const now = await after(card("ana", "Anna"), card("sam", "Sam"))
  expect(now.find(({ id }) => id === "ana")?.is).toBe("changed")
})

test("her own line may change without a warning", async () => {
  const now = await after(card("ana", "Ana", "I am here on Mondays."), card("sam", "Sam"))
  expect(now.map(({ is }) => is)).toEqual(["known", "known"])
})

test("somebody new is sent to only once the warning was read", async () => {
  const now = await after(card("ana", "Ana"), card("sam", "Sam"), card("rosa", "Rosa"))
  const rosa = now.find(({ id }) => id === "rosa")
  expect(rosa?.is).toBe("new")
  expect(canSendTo(rosa)).toBe(false)
  expect(rosa && canSendTo(accepted(rosa))).toBe(true)
})

test.each([
  ["whose leaving nobody read", (gone: ContactRecord) => gone],
  ["whose leaving was read", accepted],
])("somebody who was gone and comes back is sent to only once the warning was read: %s", async (_, read) => {
  const gone = (await after(card("sam", "Sam"))).map((contact) => (contact.id === "ana" ? read(contact) : contact))
  const [ana, ...others] = await compareContacts(gone, roster(card("ana", "Ana"), card("sam", "Sam")))
  expect(ana?.is).toBe("new")
  expect(canSendTo(ana)).toBe(false)
  expect(ana && canSendTo(accepted(ana))).toBe(true)
  expect(others.map(({ is }) => is)).toEqual(["known"])
})
