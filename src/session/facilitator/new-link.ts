// The host makes a new link: who stays gets the room's new secret, and who comes with the old link is told that it is no longer in use.
import { openContactCard } from "../../channel/contact-card.ts"
import type { SigningKey } from "../../channel/keys.ts"
import { derive } from "../../channel/names.ts"
import { makeRetired } from "../../channel/retired.ts"
import { boardKey, sealValue } from "../../channel/value.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { boardRecord, retiredSlots, type Board } from "../boards.ts"
import { Refusal } from "../problems.ts"
import { withSecret } from "../renewal.ts"
import { bytesOf } from "../thread-keys.ts"
import { roomOf, type Context } from "./context.ts"
import { rosterFrom, sealRoster, tellClaimant } from "./host.ts"
import { theRoom, type FacilitatorTransaction, type LinkRecord } from "./records.ts"
import { sayStays, throughOf } from "./stays.ts"
import { wordsAnew } from "./words.ts"

/** Answers to a claim come before it. */
const afterAnswers = 10

/** For those who hold the link that ends: where it lies follows from how many there were before. */
async function sealRetired(context: Context, since: number): Promise<Board | undefined> {
  const { room, secret, renewed } = roomOf(context)
  const slot = retiredSlots[(renewed?.count ?? 0) % retiredSlots.length]
  if (!context.host || secret === undefined || slot === undefined) return undefined
  const at = { board: room, slot, version: since }
  const signed = await makeRetired(context.host, room, since)
  const value = await sealValue(await boardKey(bytesOf(secret), room), at, signed, context.world.random)
  return value && { ...at, value: toBase64Url(value) }
}

/** Follows from the host's key, so that her saved room opens also what came after it. `count`: how many new links there are with it. */
const secretOfLink = async ({ seed }: SigningKey, { room }: { room: string }, count: number): Promise<string> =>
  toBase64Url(await derive(seed, "new link", `${room} ${count}`))

/** More than a host makes in years. */
const mostSince = 100

/**
 * Which link the next one is. The lost device may have made some that nobody here knows of, and their secrets are known to
 * who was put out with this one: it is far from them, where a file finds it still, and where the next old one is told.
 */
const nextCount = (context: Context): number => {
  const { opened, renewed } = roomOf(context)
  const count = renewed?.count ?? 0
  if (opened?.caughtUp === undefined || (renewed?.at ?? 0) >= opened.caughtUp) return count + 1
  const [chance = 0] = context.world.random(1)
  return count + 1 + retiredSlots.length * (1 + (chance % 14))
}

/** Those that another device of this host may have made since. */
export const laterSecrets = (context: Context) => {
  const { host, records } = context
  const room = roomOf({ records })
  const first = (room.renewed?.count ?? 0) + 1
  const counts = host ? Array.from({ length: mostSince }, (_, more) => first + more) : []
  return Promise.all(
    counts.map(async (count) => ({ secret: host ? await secretOfLink(host, room, count) : "", at: 0, count })),
  )
}

const idOfLink = async ({ room }: { room: string }, link: LinkRecord): Promise<string | undefined> => {
  const [claim] = link.claims
  return claim && (await openContactCard(room, bytesOf(claim.card)))?.id
}

/**
 * All that follows is kept in one transaction and told from there: a device that dies before it made no link, one that
 * dies after it goes on. Returns what is to be posted, in this order.
 */
export async function newLink(
  context: Context,
  { stays, out }: { stays: readonly string[]; out: readonly string[] },
): Promise<Board[]> {
  const { host, boards, records, world } = context
  const room = roomOf(context)
  if (!host || !boards || room.secret === undefined) return []
  const goes = new Set(out)
  const count = nextCount(context)
  const secret = await secretOfLink(host, room, count)

  const people = await Promise.all(
    records
      .all("link")
      .map(async (link) => ({ link, id: link.is === "accepted" ? await idOfLink(room, link) : undefined })),
  )
  const links = people.map(({ link, id }): LinkRecord =>
    id !== undefined && goes.has(id) ? { ...link, is: "removed" } : link,
  )
  const next = await rosterFrom(context, links)
  const roster =
    next && (await sealRoster({ host, room: room.room, secret: bytesOf(secret) }, next.facts, next.cards, world.random))
  const since = next?.facts.v ?? 0
  const retired = await sealRetired(context, since)
  if (!roster || !retired) throw new Refusal("too_long")
  const opened = await boards.opens(bytesOf(secret), roster)
  if (!opened) throw new Refusal("too_long")
  const words = await wordsAnew(context, secret)

  const told: ((tx: FacilitatorTransaction) => void)[] = []
  for (const { link, id } of people) {
    const [claim] = link.claims
    if (id === undefined || !claim) continue
    const body = goes.has(id)
      ? { k: "removed" }
      : { k: "renew", X: secret, threads: goes.has(throughOf(id)) ? "go" : "stay" }
    told.push(await tellClaimant(context, claim.card, afterAnswers + since, body))
  }

  await records.commit((tx) => {
    const through = out.filter((id) => people.some((one) => one.id !== undefined && id === throughOf(one.id)))
    const renewed = { count, at: context.time(), since, out: through }
    tx.put("room", theRoom, { ...room, ...withSecret(room, secret), renewed })
    opened.put(tx)
    for (const board of [retired, ...words]) tx.put("board", boardRecord(board.board, board.slot), board)
    for (const link of links) tx.put("link", link.id, link)
    for (const tell of told) tell(tx)
    sayStays(context, tx, secret, (row) => stays.includes(row))
  })
  opened.done()
  boards.renew(bytesOf(secret))
  return [retired, roster, ...words]
}
