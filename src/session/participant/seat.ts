// One room a participant has joined: its line, its threads, and what the person does in it.
import { parseFromFacilitator, type FromFacilitator } from "../../channel/bodies.ts"
import { openBox } from "../../channel/box.ts"
import type { Bytes } from "../../channel/bytes.ts"
import { derive } from "../../channel/names.ts"
import { openBoards } from "../boards.ts"
import type { Mailbox } from "../connection.ts"
import { createDiffering } from "../differing.ts"
import { createExchange, type Role } from "../exchange.ts"
import { dropEntries, type Address, type Entry } from "../outbox.ts"
import { keyToSealTo } from "../presence.ts"
import { hasReceived } from "../received.ts"
import { counts, isOurs, secretsOf, withOffered, withSecret } from "../renewal.ts"
import type { Queue } from "../queue.ts"
import { bytesOf, threadKeys } from "../thread-keys.ts"
import type { World } from "../world.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { compareContacts } from "./contacts.ts"
import { deviceOf, type Context } from "./context.ts"
import { openMailboxes } from "./mailboxes.ts"
import { withReceipt } from "./receipts.ts"
import { theDevice, theRoom, type ParticipantRecords, type ParticipantTransaction, type RoomRecord } from "./records.ts"

/** `publish`: shows the state, and tells when it next changes by itself. */
export async function openSeat(
  world: World,
  records: ParticipantRecords,
  queue: Queue,
  publish: () => number | undefined,
  nameBeside?: Context["nameBeside"],
) {
  const room = records.get("room", theRoom)
  if (!room) throw new Error("A room is kept without its record")
  const boards = await openBoards(records, room.room, secretsOf(room))
  const context: Context = {
    world,
    room,
    records,
    boards,
    keys: new Map(),
    differing: createDiffering(),
    nameBeside,
    time: () => exchange.time(),
  }
  /** Of first messages: how often no token was taken. */
  const refusals = new Map<string, number>()
  for (const thread of records.all("thread")) context.keys.set(thread.id, await threadKeys(thread, thread.contact))

  const needs = () => ({
    mailboxes: openMailboxes(context).flatMap(({ id }): Mailbox[] => {
      const keys = context.keys.get(id)
      return keys ? [{ at: id, key: keys.signing, add: [keys.downHash] }] : []
    }),
    boards: boards.watched(),
  })

  const address = async (id: string): Promise<Address | undefined> => {
    const thread = records.get("thread", id)
    const keys = context.keys.get(id)
    const contact = thread && records.get("contact", thread.contact)
    if (!keys || !contact) return undefined
    const to = keyToSealTo({ x: bytesOf(contact.x), made: contact.made }, boards.desk(contact.id), context.time())
    if (!to) return undefined
    const { signing, agreement, up } = keys
    const place = { mailbox: contact.id, from: signing, to }
    if (thread.answered) return { ...place, token: up, start: undefined }
    const start = { x: toBase64Url(agreement.public), s: thread.s }
    return { ...place, token: await firstToken(id, contact.id, up), start }
  }

  /** Her desk may be away and take the token of an earlier link, or have the thread already; each is tried in turn. */
  const firstToken = async (thread: string, contact: string, up: Bytes) => {
    const all = [...(await Promise.all(boards.secrets().map((secret) => derive(secret, "write", contact)))), up]
    return all[(refusals.get(thread) ?? 0) % all.length] ?? up
  }

  const open: Role["open"] = async (at, id, data) => {
    const keys = context.keys.get(at)
    const thread = records.get("thread", at)
    if (!keys || !thread) return undefined
    const opened = await openBox(keys.agreement, { room: room.room, mailbox: at, id }, data)
    // Whoever else has our mailbox and key, only the facilitator this thread is for is heard in it.
    const body = opened?.from === thread.contact ? parseFromFacilitator(opened.body) : undefined
    return body && heard(at, body)
  }

  const heard = async (id: string, body: FromFacilitator) => {
    const thread = records.get("thread", id)
    if (!thread) return undefined
    if (body.k === "ask") {
      return hasReceived(thread.received, body.of) ? { thread: id, n: body.of } : undefined
    }
    if (body.k === "delivered") {
      await records.commit((tx) => {
        dropEntries(tx, id, body.ns)
        tx.put("thread", id, { ...thread, answered: true })
      })
      return undefined
    }
    if (body.n === 0) return undefined
    if (!hasReceived(thread.received, body.n)) {
      await records.commit((tx) => {
        tx.put("thread", id, withReceipt(thread, body))
        // Each thread of ours brings it.
        if (body.k === "stays" && !isOurs(boards, bytesOf(body.X))) offer(tx, { secret: body.X, at: context.time() })
        const device = deviceOf(context)
        if (device.helloThread === id && body.k === "line")
          tx.put("device", theDevice, { ...device, hello: "answered" })
      })
      if (body.k === "stays") await renew()
    }
    return { thread: id, n: body.n }
  }

  const roomNow = () => records.get("room", theRoom) ?? room
  const offer = (tx: ParticipantTransaction, offered: NonNullable<RoomRecord["offered"]>[number]) =>
    tx.put("room", theRoom, { ...roomNow(), offered: withOffered(roomNow().offered, offered) })

  /** Goes on with the new link, once one that was offered opens the host's newer roster. */
  const renew = async () => {
    const found = await counts(boards, roomNow().offered)
    if (!found) return
    const { offer, opened } = found
    const contacts = await compareContacts(records.all("contact"), opened.roster)
    await records.commit((tx) => {
      opened.put(tx)
      tx.put("room", theRoom, { ...roomNow(), ...withSecret(roomNow(), offer.secret), offered: undefined })
      for (const contact of contacts) tx.put("contact", contact.id, contact)
    })
    opened.done()
    refusals.clear()
    for (const before of boards.renew(bytesOf(offer.secret))) await value(before)
    exchange.tell(undefined)
    exchange.sync()
    exchange.retry()
  }

  /** Her desk begins again from a file that may be older than a thread: what is said there next tells it all that it needs. */
  const beginAnew = async (contact: string) => {
    const again = boards.desk(contact)?.again ?? 0
    const threads = records.all("thread").filter((thread) => thread.contact === contact && (thread.again ?? 0) < again)
    await records.commit((tx) => {
      for (const thread of threads) tx.put("thread", thread.id, { ...thread, answered: false, again })
    })
  }

  const value: Role["value"] = async (frame) => {
    const { news, put, done } = await boards.read(frame)
    const contacts = news.is === "roster" ? await compareContacts(records.all("contact"), news.roster) : []
    await records.commit((tx) => {
      put(tx)
      for (const contact of contacts) tx.put("contact", contact.id, contact)
    })
    done()
    if (news.is === "desk") await beginAnew(frame.board)
    if (news.is === "roster" || news.is === "closed") exchange.sync()
    if (news.is === "closed" && frame.board === room.room) await renew()
    if (news.is === "forged" || boards.shut() === "closed") exchange.tell("roster_forged")
  }

  const notAllowed = async (entry: Entry) => {
    const thread = records.get("thread", entry.thread)
    if (!thread) return
    if (!thread.answered) {
      const times = (refusals.get(thread.id) ?? 0) + 1
      refusals.set(thread.id, times)
      // Once each; then at the usual pace.
      if (times % (boards.secrets().length + 1) !== 0) exchange.retry(entry)
      return
    }
    // Her mailbox forgot this thread's token: begin again as at the start, with the room's.
    await records.commit((tx) => tx.put("thread", thread.id, { ...thread, answered: false }))
    exchange.retry(entry)
  }

  const { relay } = room
  const role: Role = {
    ...{ room: room.room, relay, records, needs, address, open, value, notAllowed, publish },
    oneWay: () => false,
    chore: () => undefined,
  }
  const exchange = createExchange(world, role, queue)
  /** The person opened a newer link of this room. */
  const offered = async (secret: string) => {
    if (isOurs(boards, bytesOf(secret))) return
    await records.commit((tx) => offer(tx, { secret, at: context.time(), pasted: true }))
    await renew()
  }
  return { context, exchange, offered }
}
