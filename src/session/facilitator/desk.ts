// One room a facilitator belongs to, or asks to belong to: its line, what comes in, and what the desk does by itself.
import { parseFromHost, parseFromParticipant } from "../../channel/bodies.ts"
import { openBox } from "../../channel/box.ts"
import { openContactCard } from "../../channel/contact-card.ts"
import { agreementKey, signingKey } from "../../channel/keys.ts"
import { checkNumber, derive, nameOf, tokenHash } from "../../channel/names.ts"
import { boardRecord, openBoards, retiredSlots, wordsSlot, type Boards } from "../boards.ts"
import type { Mailbox } from "../connection.ts"
import { createDiffering } from "../differing.ts"
import { createExchange, type Role } from "../exchange.ts"
import type { ContactLink } from "../facilitator-state.ts"
import { dropEntries, type Entry } from "../outbox.ts"
import { keyToSealTo } from "../presence.ts"
import type { Queue } from "../queue.ts"
import { hasReceived } from "../received.ts"
import { counts, isOurs, secretsOf, withOffered, withSecret } from "../renewal.ts"
import { bytesOf } from "../thread-keys.ts"
import type { World } from "../world.ts"
import { tellStale } from "./answer.ts"
import { claimThread, joinRoom } from "./claim.ts"
import { isUnlisted, roomOf, type Context } from "./context.ts"
import { newThread, withMessage } from "./hear.ts"
import { createCatchUp } from "./catch-up.ts"
import { adoptLinks, claimantOf, takeClaim } from "./host.ts"
import { isOver } from "./items.ts"
import { laterSecrets } from "./new-link.ts"
import { createOwnState } from "./own-state.ts"
import { theRoom, type FacilitatorRecords, type ThreadRecord } from "./records.ts"
import { sayStays } from "./stays.ts"
import { claimFacts, knownContacts } from "./view.ts"
import { wordsAnew } from "./words.ts"

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** Below the relay's 500 by what a busy minute adds. */
const tokensAtMost = 450

/** `joined`: the host's welcome is kept. `refused`: the host said no, and the link is closed. `publish`: shows the state, and tells when it next changes by itself. */
export async function openDesk(
  world: World,
  records: FacilitatorRecords,
  queue: Queue,
  on: { publish: () => number | undefined; joined: () => void; refused: () => void },
) {
  const room = roomOf({ records })
  const signing = await signingKey(bytesOf(room.seed))
  const me = await nameOf(signing.public)
  const boards = room.secret === undefined ? undefined : await openBoards(records, room.room, secretsOf(room))
  const roster = boards?.roster()
  let openHash: string | undefined
  const hostDown = room.claim && (await tokenHash(await derive(bytesOf(room.claim.s), "down", me)))
  const linkHashes = new Map<string, string>()
  const claims = new Map<string, ContactLink["claim"]>()
  const context: Context = {
    ...{ world, records, boards, me, signing },
    checkNumber: await checkNumber(signing.public),
    host: room.hostSeed === undefined ? undefined : await signingKey(bytesOf(room.hostSeed)),
    time: () => exchange.time(),
    differing: createDiffering(),
    tokens: new Map(),
    days: await Promise.all(room.days.map(({ seed }) => agreementKey(bytesOf(seed)))),
    contacts: roster ? await knownContacts(roster) : [],
    forgotten: false,
    seen: { visible: false, actedAt: 0 },
  }
  const ownState = createOwnState(context)
  const catchUp = createCatchUp(context)

  /** Everything worked out from records that `needs` must give at once. */
  const prepare = async () => {
    const [secret] = boards?.secrets() ?? []
    openHash = secret && (await tokenHash(await derive(secret, "write", me)))
    for (const { id, s } of records.all("thread")) {
      if (!context.tokens.has(id)) context.tokens.set(id, await tokenHash(await derive(bytesOf(s), "up", me)))
    }
    for (const { id, secret: link, claims: made } of records.all("link")) {
      if (!linkHashes.has(id)) linkHashes.set(id, await tokenHash(await derive(bytesOf(link), "write", room.room)))
      for (const { card } of made) if (!claims.has(card)) claims.set(card, await claimFacts(room.room, card))
    }
  }
  await prepare()

  /** Those that still talk, and the newest of the others. */
  const writers = (): string[] => {
    const over = (thread: ThreadRecord) => Number(isOver(thread, context.time()))
    const all = records.all("thread").sort((a, b) => over(a) - over(b) || b.at - a.at)
    return all.slice(0, tokensAtMost).flatMap(({ id }) => context.tokens.get(id) ?? [])
  }

  const needs = () => {
    const hers = { at: me, key: signing, add: [...writers(), ...(hostDown ? [hostDown] : [])] }
    const mailboxes: Mailbox[] = isUnlisted(context) ? [] : [openHash ? { ...hers, open: openHash } : hers]
    if (context.host) {
      const open = records.all("link").filter(({ is }) => is === "waiting" || is === "claimed")
      const add = open.flatMap(({ id }) => linkHashes.get(id) ?? [])
      mailboxes.push({ at: room.room, key: context.host, add })
    }
    return { mailboxes, boards: boards?.watched() ?? [] }
  }

  const address: Role["address"] = async (id) => {
    if (id === claimThread) {
      const { claim } = roomOf(context)
      return (
        claim && {
          mailbox: room.room,
          token: await derive(bytesOf(claim.link), "write", room.room),
          sealed: claim.sealed,
        }
      )
    }
    const claimant = claimantOf(id)
    if (claimant !== undefined) return claimantAddress(claimant)
    const thread = records.get("thread", id)
    if (!thread) return undefined
    const token = await derive(bytesOf(thread.s), "down", id)
    return { mailbox: id, from: signing, to: bytesOf(thread.x), token, start: undefined }
  }

  const claimantAddress = async (id: string) => {
    for (const { card, s } of records.all("link").flatMap((link) => link.claims)) {
      if (s === undefined) continue
      const opened = await openContactCard(room.room, bytesOf(card))
      if (opened?.id !== id || !context.host) continue
      return {
        mailbox: id,
        from: context.host,
        // Her card's own key is erased some days after her first; a new link may come after that.
        to: keyToSealTo(opened, boards?.desk(id), context.time()) ?? opened.x,
        token: await derive(bytesOf(s), "down", id),
        start: undefined,
      }
    }
    return undefined
  }

  const open: Role["open"] = async (at, id, data) => {
    if (at === room.room) {
      await takeClaim(context, id, data)
      await prepare()
      return undefined
    }
    for (const day of [...context.days].reverse()) {
      const opened = await openBox(day, { room: room.room, mailbox: me, id }, data)
      if (!opened) continue
      return opened.from === room.room ? fromHost(opened.body) : heard(opened.from, opened.body)
    }
    return undefined
  }

  const fromHost = async (said: unknown) => {
    const body = parseFromHost(said)
    if (!body) return undefined
    if (!boards) {
      if (body.k === "refused") on.refused()
      if (body.k === "twice") exchange.tell("contact_link_twice")
      if (body.k !== "welcome" && body.k !== "renew") return undefined
      await joinRoom(context, body.X)
      on.joined()
      return undefined
    }
    if (body.k === "renew") {
      await offeredByHost(boards, body.X, body.threads)
      await renew()
    }
    if (body.k === "removed")
      await records.commit((tx) => tx.put("room", theRoom, { ...roomOf(context), removed: true }))
    return undefined
  }

  /** Who wrote until now stays with her. What comes later may be written by somebody who was put out, while she was away. */
  const offeredByHost = async (known: Boards, secret: string, threads: "stay" | "go") => {
    const before = roomOf(context).offered
    if (isOurs(known, bytesOf(secret)) || before?.some((offer) => offer.secret === secret)) return
    await records.commit((tx) => {
      const offered = withOffered(before, { secret, at: context.time() })
      tx.put("room", theRoom, { ...roomOf(context), offered })
      if (threads === "stay") sayStays(context, tx, secret, () => true)
    })
  }

  const heard = async (from: string, said: unknown) => {
    const body = parseFromParticipant(said)
    const thread = records.get("thread", from)
    if (!body) return undefined
    if (body.k === "ask")
      return thread && hasReceived(thread.received, body.of) ? { thread: from, n: body.of } : undefined
    if (body.k === "delivered") {
      await records.commit((tx) => dropEntries(tx, from, body.ns))
      return undefined
    }
    if (!thread || !hasReceived(thread.received, body.n)) {
      const now = thread ? withMessage(thread, body, context.time()) : newThread(context, from, body)
      if (!now) return undefined
      await records.commit((tx) => {
        tx.put("thread", from, now)
        if (!thread && now.stale) tellStale(context, tx, now)
      })
      await prepare()
      exchange.sync()
    }
    return { thread: from, n: body.n }
  }

  const value: Role["value"] = async (frame) => {
    if (!boards) return
    const { news, put, done } = await boards.read(frame)
    await records.commit(put)
    done()
    catchUp.heard(frame, news.is)
    if (news.is === "roster") await rosterCame()
    if (news.is === "closed") {
      exchange.sync()
      if (frame.board === room.room) await renew()
    }
    if (news.is === "forged" || (boards.shut() === "closed" && !catchUp.isOn())) exchange.tell("roster_forged")
    if (listsDiffer()) exchange.tell("roster_forged")
    if (catchUp.isReady()) await caughtUp()
  }

  /** From a saved room: all that came since is known now, and this desk may speak. */
  const caughtUp = async () => {
    const roster = await catchUp.finish()
    if (roster) exchange.post(roster)
    await rosterCame()
    postKept()
  }

  /** Goes on with the new link, once one that the host sent opens the newer roster; those who write here stay with her. */
  const renew = async () => {
    const later = await laterSecrets(context)
    const found = boards && (await counts(boards, [...(roomOf(context).offered ?? []), ...later]))
    if (!found) return
    const { offer, opened } = found
    const count = later.find(({ secret }) => secret === offer.secret)?.count
    // Those in a file are older than what lies there sealed with the new secret.
    const words = catchUp.isOn() ? [] : await wordsAnew(context, offer.secret)
    await records.commit((tx) => {
      opened.put(tx)
      for (const board of words) tx.put("board", boardRecord(board.board, board.slot), board)
      const { secret, former } = withSecret(roomOf(context), offer.secret)
      const { renewed } = roomOf(context)
      const since = { count: count ?? 0, at: context.time(), since: opened.roster.v, out: renewed?.out }
      const next = { secret, former, offered: undefined, renewed: count === undefined ? renewed : since }
      tx.put("room", theRoom, { ...roomOf(context), ...next })
    })
    opened.done()
    for (const before of boards.renew(bytesOf(offer.secret))) await value(before)
    for (const board of words) exchange.post(board)
    await rosterCame()
  }

  const rosterCame = async () => {
    const now = boards?.roster()
    if (now) context.contacts = await knownContacts(now)
    const adopted = await adoptLinks(context)
    await records.commit(adopted)
    await prepare()
    exchange.sync()
  }

  /** Two desks were given the same number of the roster with other content: one of them was deceived. */
  const listsDiffer = () => {
    const mine = boards?.roster()
    return context.contacts.some(({ id }) => {
      const theirs = boards?.desk(id)?.roster
      return mine !== undefined && theirs?.v === mine.v && theirs.hash !== mine.hash
    })
  }

  const notAllowed = (entry: Entry) => {
    // Once the host has it the link is closed to us as to all others, and the answer is on its way.
    if (entry.thread === claimThread && !entry.kept) exchange.tell("contact_link_used")
    return Promise.resolve()
  }

  const role: Role = {
    ...{ room: room.room, relay: room.relay, records, needs, address, open, value, notAllowed, publish: on.publish },
    oneWay: (thread) => thread === claimThread || claimantOf(thread) !== undefined,
    chore: (later) =>
      !catchUp.isOn() && ownState.isDue(later)
        ? async () => {
            const board = await ownState.make()
            if (board) exchange.post(board)
          }
        : undefined,
  }
  const exchange = createExchange(world, role, queue)
  /** The relay may have lost it: the host's device has the roster and what it says of old links, and posts them on each start. */
  const postKept = () => {
    for (const slot of context.host ? [...retiredSlots, 0] : []) {
      const kept = records.get("board", boardRecord(room.room, slot))
      if (kept) exchange.post(kept)
    }
    const words = records.get("board", boardRecord(me, wordsSlot))
    if (words) exchange.post(words)
  }
  // From a file: first what came since, then what we say.
  if (!catchUp.isOn()) postKept()

  return {
    id: room.room,
    context,
    exchange,
    claims,
    rosterCame,
    prepare,
    isCatchingUp: catchUp.isOn,
    /** Of a desk that moves: see held.ts. */
    held: undefined,
    stop() {
      exchange.stop()
      records.close()
    },
  }
}
