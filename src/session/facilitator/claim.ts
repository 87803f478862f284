// Joining a room as a facilitator: by making it, or by a contact link. Her keys are made here and never travel.
import type { RosterFacts } from "../../channel/roster.ts"
import { makeContactCard } from "../../channel/contact-card.ts"
import { sealClaim } from "../../channel/contact-link.ts"
import { agreementKey, signingKey } from "../../channel/keys.ts"
import { nameOf, newId } from "../../channel/names.ts"
import { relayOf } from "../../channel/room-link.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { fileEntry } from "../outbox.ts"
import { bytesOf } from "../thread-keys.ts"
import type { World } from "../world.ts"
import { roomOf, type Context } from "./context.ts"
import { newDay } from "./day-keys.ts"
import { sealRoster } from "./host.ts"
import { lineUntil } from "./line-until.ts"
import { theRoom, type FacilitatorRecords, type RoomRecord } from "./records.ts"

export type Self = { name: string; role: string; words: string }

/** A claim goes out under this name in place of a thread's. */
export const claimThread = "claim"

async function newSelf(world: World, room: string, self: Self, relay: string): Promise<RoomRecord | undefined> {
  const now = world.now()
  const seed = toBase64Url(world.random(32))
  const day = newDay(world.random, now)
  const [signing, agreement] = await Promise.all([signingKey(bytesOf(seed)), agreementKey(bytesOf(day.seed))])
  const card = await makeContactCard(signing, room, { ...self, x: agreement.public, made: now })
  return card && { room, relay, ...self, seed, days: [day], card: toBase64Url(card), rev: 0 }
}

type Opens = (room: string) => Promise<FacilitatorRecords>

/** This device is its host's. `about`: what its first roster says, and who is on it; undefined when a text is too long. */
async function found(
  world: World,
  self: Self,
  about: (card: string, contact: string) => Pick<RosterFacts, "until" | "room" | "host" | "own"> & { cards: string[] },
  open: Opens,
) {
  const host = await signingKey(world.random(32))
  const room = await nameOf(host.public)
  const made = await newSelf(world, room, self, world.relay.host)
  if (!made) return undefined
  const secret = world.random(32)
  const contact = await nameOf((await signingKey(bytesOf(made.seed))).public)
  const now = world.now()
  const { cards, ...facts } = { v: 1, made: now, expected: [], docs: [], ...about(made.card, contact) }
  const board = await sealRoster({ host, room, secret }, facts, cards.map(bytesOf), world.random)
  if (!board) return undefined
  const records = await open(room)
  await records.commit((tx) => {
    tx.put("room", theRoom, { ...made, hostSeed: toBase64Url(host.seed), secret: toBase64Url(secret) })
    tx.put("board", board.board, board)
  })
  return records
}

/** Makes a room. Returns its records, undefined when a text is too long. */
export const makeRoom = (world: World, name: string, self: Self, open: Opens) =>
  found(
    world,
    self,
    (card, contact) => ({
      ...{ until: lineUntil(world.now()), room: name },
      host: { name: self.name, contact },
      cards: [card],
    }),
    open,
  )

/** Stands where a room made by a participant has no name: readers that do not know such rooms ask for one. */
const nameless = "…"

/** Makes a room for one facilitator whom a participant brings. Nobody is on its list yet. */
export const makeOwnRoom = (world: World, until: number, open: Opens) =>
  found(
    world,
    { name: nameless, role: "", words: "" },
    () => ({ until, room: nameless, host: { name: nameless }, own: {}, cards: [] }),
    open,
  )

/** Asks the host of a contact link to be let in: the claim is kept, and put until the host has it. */
export async function makeClaim(
  world: World,
  link: { pages: string; room: string; secret: Uint8Array; relay: string | undefined },
  self: Self,
  open: Opens,
) {
  const made = await newSelf(world, link.room, self, relayOf(link))
  if (!made) return undefined
  const id = newId(world.random)
  const s = world.random(32)
  const place = { link: link.secret, room: link.room, id }
  const sealed = await sealClaim(place, bytesOf(made.card), s, world.random)
  if (!sealed) return undefined
  const claim = { link: toBase64Url(link.secret), s: toBase64Url(s), sealed: toBase64Url(sealed) }
  const records = await open(link.room)
  await records.commit((tx) => {
    tx.put("room", theRoom, { ...made, claim })
    const entry = { thread: claimThread, n: 1, body: {}, box: id, goesAt: 0, urgent: false, kept: false }
    fileEntry(tx, entry)
  })
  return records
}

/** The host's welcome: with the room's secret she can read its boards and be written to. */
export const joinRoom = (context: Context, secret: string) =>
  context.records.commit((tx) => {
    tx.put("room", theRoom, { ...roomOf(context), secret })
    tx.delete("outbox", `${claimThread} 1`)
  })
