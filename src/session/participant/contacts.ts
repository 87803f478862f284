// Whom this device knows: each contact is pinned to a key, and what changes on a new roster is told before the next send.
import { checkNumber } from "../../channel/names.ts"
import type { ContactCard } from "../../channel/contact-card.ts"
import type { Roster } from "../../channel/roster.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import type { ContactRecord } from "./records.ts"

const facts = async (card: ContactCard): Promise<Omit<ContactRecord, "is">> => ({
  id: card.id,
  name: card.name,
  role: card.role,
  words: card.words,
  checkNumber: await checkNumber(card.key),
  x: toBase64Url(card.x),
  made: card.made,
})

/** At joining: the faces were shown, so all of them are known. */
export const firstContacts = (roster: Roster): Promise<ContactRecord[]> =>
  Promise.all(roster.contacts.map(async (card) => ({ ...(await facts(card)), is: "known" as const })))

const sameWords = (a: ContactRecord, b: Omit<ContactRecord, "is">) => a.name === b.name && a.role === b.role

/** What to keep of the contacts after a newer roster. Who comes under a known name with another key is *changed*, never the old one. */
export async function compareContacts(known: ContactRecord[], roster: Roster): Promise<ContactRecord[]> {
  const byId = new Map(known.map((contact) => [contact.id, contact]))
  const listed = await Promise.all(roster.contacts.map(facts))
  const ids = new Set(listed.map(({ id }) => id))
  const names = new Set(known.map(({ name }) => name))

  const now = listed.map((card): ContactRecord => {
    const before = byId.get(card.id)
    if (!before) return { ...card, is: names.has(card.name) ? "changed" : "new" }
    if (!sameWords(before, card)) return { ...card, is: "changed" }
    // Who was gone and comes back is looked at again: what was not read of them before is not known now.
    return { ...card, is: before.is === "missing" || before.is === "let_go" ? "new" : before.is }
  })
  const missing = known
    .filter(({ id }) => !ids.has(id))
    .map((contact): ContactRecord => ({ ...contact, is: contact.is === "let_go" ? "let_go" : "missing" }))
  return [...now, ...missing]
}

/** The person has read the warning and goes on. */
export const accepted = (contact: ContactRecord): ContactRecord => ({
  ...contact,
  is: contact.is === "missing" || contact.is === "let_go" ? "let_go" : "known",
})
