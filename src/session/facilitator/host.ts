// What only the host's device does: it keeps the roster, hands out contact links, and answers claims.
import { openContactCard } from "../../channel/contact-card.ts"
import { openClaim } from "../../channel/contact-link.ts"
import type { SigningKey } from "../../channel/keys.ts"
import { newId } from "../../channel/names.ts"
import { makeRoster, type RosterFacts } from "../../channel/roster.ts"
import { boardKey, sealValue } from "../../channel/value.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import type { Board } from "../boards.ts"
import { fileEntry } from "../outbox.ts"
import { bytesOf } from "../thread-keys.ts"
import type { World } from "../world.ts"
import { roomOf, type Context } from "./context.ts"
import { lineUntil } from "./line-until.ts"
import { mostClaims, type FacilitatorTransaction, type LinkRecord } from "./records.ts"

const linkFor = 7 * 24 * 3_600_000

/** Answers to claims go out under this name in place of a thread's. */
export const hostThread = (claimant: string) => `host ${claimant}`
export const claimantOf = (thread: string) => (thread.startsWith("host ") ? thread.slice(5) : undefined)

export type HostKeys = { host: SigningKey; room: string; secret: Uint8Array }

/** Signs and seals a roster. undefined when it would not be read, such as with more than 12 contacts. */
export async function sealRoster(
  { host, room, secret }: HostKeys,
  facts: RosterFacts,
  cards: Uint8Array[],
  random: World["random"],
): Promise<Board | undefined> {
  const signed = await makeRoster(host, room, facts, cards)
  const at = { board: room, slot: 0, version: facts.v }
  const value = signed && (await sealValue(await boardKey(secret, room), at, signed, random))
  return value && { ...at, value: toBase64Url(value) }
}

type NextRoster = { facts: RosterFacts; cards: Uint8Array[] }

/** Those still asked for, and the cards of those accepted so far, host first. */
export async function rosterFrom(context: Context, links: LinkRecord[]): Promise<NextRoster | undefined> {
  const roster = context.boards?.roster()
  if (!roster) return undefined
  const waits = links.filter(({ is }) => is === "waiting" || is === "claimed").map(({ name }) => name)
  const accepted = links.flatMap((link) =>
    link.is === "accepted" ? link.claims.slice(0, 1).map((claim) => ({ link, claim })) : [],
  )
  const called = accepted.filter(({ link }) => link.outside)
  const opened = await Promise.all(
    called.map(({ claim }) => openContactCard(roomOf(context).room, bytesOf(claim.card))),
  )
  const outside = opened.flatMap((card) => card?.id ?? [])
  const { until, room, host, docs, own } = roster
  // A participant is no facilitator of their own room, and what they call somebody is nobody else's.
  const expected = own ? [] : waits
  const facts = { v: roster.v + 1, made: context.time(), until, room, host, expected, outside, own, docs }
  const first = own ? [] : [bytesOf(roomOf(context).card)]
  return { facts, cards: [...first, ...accepted.map(({ claim }) => bytesOf(claim.card))] }
}

/** Keeps a roster, and what changes with it; returns the value to post. */
async function keepRoster(
  context: Context,
  next: NextRoster | undefined,
  also: (tx: FacilitatorTransaction) => void,
): Promise<Board | undefined> {
  const { room, secret } = roomOf(context)
  if (!next || !context.host || !context.boards || secret === undefined) return undefined
  const keys = { host: context.host, room, secret: bytesOf(secret) }
  const board = await sealRoster(keys, next.facts, next.cards, context.world.random)
  if (!board) return undefined
  const read = await context.boards.read({ t: "value", ...board, here: context.boards.here() })
  await context.records.commit((tx) => {
    read.put(tx)
    also(tx)
  })
  read.done()
  return board
}

/**
 * Another device of this host, the one that was saved or the one that opened the file, let people in and took them off: the
 * roster has them, and our links must say the same before the next one is made from them.
 */
export async function adoptLinks(context: Context): Promise<(tx: FacilitatorTransaction) => void> {
  const { host, boards, records, world, time } = context
  const roster = host && boards?.roster()
  if (!boards || !roster || roster.own) return () => {}
  const { room, card: own } = roomOf(context)
  const mine = (await openContactCard(room, bytesOf(own)))?.id
  const idOf = async (card: string | undefined) => card && (await openContactCard(room, bytesOf(card)))?.id
  const links = await Promise.all(
    records.all("link").map(async (link) => ({ link, id: await idOf(link.claims[0]?.card) })),
  )
  const listed = new Map(
    await Promise.all((await boards.cards()).map(async (card) => [await idOf(toBase64Url(card)), card] as const)),
  )
  const letIn = new Set(links.flatMap(({ link, id }) => (link.is === "accepted" ? [id] : [])))
  const came = [...listed].flatMap(([id, card]) => (id && id !== mine && !letIn.has(id) ? [{ id, card }] : []))
  const gone = links.filter(({ link, id }) => link.is === "accepted" && !listed.has(id))
  // A link that is no longer asked for was used, or taken back.
  const used = links.filter(({ link: { is, name, until } }) => {
    return (is === "waiting" || is === "claimed") && until > time() && !roster.expected.includes(name)
  })
  return (tx) => {
    for (const { link } of used) tx.delete("link", link.id)
    for (const { link } of gone) tx.put("link", link.id, { ...link, is: "removed" })
    for (const { id, card } of came) {
      const before = links.find((one) => one.id === id && one.link.is !== "accepted")
      const name = roster.contacts.find((contact) => contact.id === id)?.name ?? ""
      const outside = roster.outside?.includes(id) || undefined
      const secret = toBase64Url(world.random(32))
      const made = { id: newId(world.random), name, outside, secret, until: 0, claims: [{ card: toBase64Url(card) }] }
      tx.put("link", before?.link.id ?? made.id, { ...(before?.link ?? made), is: "accepted" })
    }
  }
}

/** Keeps a changed link with the roster that follows from it. */
const keepLink = async (context: Context, link: LinkRecord, also: (tx: FacilitatorTransaction) => void = () => {}) => {
  const links = [...context.records.all("link").filter(({ id }) => id !== link.id), link]
  return keepRoster(context, await rosterFrom(context, links), (tx) => {
    tx.put("link", link.id, link)
    also(tx)
  })
}

/** Who needs time to find the words still finds somebody there (`safety.md` 5). */
const lineOutlives = 2 * 3_600_000

/** Changes nothing but what the roster says of the room. */
export const changeFacts = async (context: Context, change: Partial<Pick<RosterFacts, "v" | "until" | "own">>) => {
  const next = await rosterFrom(context, context.records.all("link"))
  return keepRoster(context, next && { ...next, facts: { ...next.facts, ...change } }, () => {})
}

/** The host says when the meeting ends: the line ends two hours later, and the next day at 17:00 at the latest. */
export const setMeetingEnd = (context: Context, at: number) => {
  const now = context.time()
  return changeFacts(context, { until: Math.min(Math.max(at, now) + lineOutlives, lineUntil(now)) })
}

export const makeLink = (context: Context, name: string, outside: boolean | undefined) => {
  const { random } = context.world
  const until = context.time() + linkFor
  const link = {
    id: newId(random),
    name,
    outside,
    secret: toBase64Url(random(32)),
    until,
    is: "waiting",
    claims: [],
  } as const
  return keepLink(context, { ...link, claims: [] })
}

const answers = { twice: 1, refused: 2, welcome: 3 } as const

const answer = (context: Context, card: string, body: { k: keyof typeof answers; [field: string]: unknown }) =>
  tellClaimant(context, card, answers[body.k], body)

/** By box, in the host's name. `n`: its place among all that is told to this claimant. */
export async function tellClaimant(
  context: Context,
  card: string,
  n: number,
  body: { k: string; [field: string]: unknown },
) {
  const claimant = await openContactCard(roomOf(context).room, bytesOf(card))
  const at = context.time()
  const waits = { goesAt: at, urgent: false, kept: false, box: newId(context.world.random) }
  return (tx: FacilitatorTransaction) => {
    if (claimant) fileEntry(tx, { thread: hostThread(claimant.id), n, body: { v: 1, n, at, ...body }, ...waits })
  }
}

export async function acceptClaim(context: Context, id: string): Promise<Board | undefined> {
  const link = context.records.get("link", id)
  const [claim, ...others] = link?.claims ?? []
  const { secret } = roomOf(context)
  if (link?.is !== "claimed" || !claim || secret === undefined || !context.host) return undefined
  const x = toBase64Url(context.days[0]?.public ?? new Uint8Array(32))
  const welcome = await answer(context, claim.card, { k: "welcome", X: secret, x })
  // Who came by the same link waits no longer.
  const refused = await Promise.all(others.map(({ card }) => answer(context, card, { k: "refused" })))
  return keepLink(context, { ...link, is: "accepted" }, (tx) => [welcome, ...refused].forEach((file) => file(tx)))
}

/** Also before anybody claimed by it: then it works no more. */
export async function refuseClaim(context: Context, id: string): Promise<Board | undefined> {
  const link = context.records.get("link", id)
  if (link?.is !== "claimed" && link?.is !== "waiting") return undefined
  const refused = await Promise.all(link.claims.map(({ card }) => answer(context, card, { k: "refused" })))
  return keepLink(context, { ...link, is: "refused" }, (tx) => refused.forEach((file) => file(tx)))
}

/** A box in the host's own mailbox: a claim by one of the open links, or nothing. A second claimant warns both. */
export async function takeClaim(context: Context, id: string, data: Uint8Array) {
  const { room } = roomOf(context)
  for (const link of context.records.all("link")) {
    const claim = await openClaim({ link: bytesOf(link.secret), room, id }, data)
    const card = claim && (await openContactCard(room, claim.card))
    if (!card || link.until < context.time()) continue
    const kept = { card: toBase64Url(claim.card), s: toBase64Url(claim.s) }
    const before = await Promise.all(link.claims.map((one) => openContactCard(room, bytesOf(one.card))))
    if (before.some((one) => one?.id === card.id) || before.length >= mostClaims) return
    const open = link.is === "waiting" || link.is === "claimed"
    const claims = [...link.claims, kept]
    const warn = before.length > 0 ? claims.map((one) => answer(context, one.card, { k: "twice" })) : []
    const warnings = await Promise.all(warn)
    await context.records.commit((tx) => {
      tx.put("link", link.id, { ...link, is: open ? "claimed" : link.is, claims })
      for (const file of warnings) file(tx)
    })
    return
  }
}
