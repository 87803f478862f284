// What was written and has not been told *delivered*: kept on the device first, put again until it is.
import { sealBox } from "../channel/box.ts"
import type { SigningKey } from "../channel/keys.ts"
import { newId } from "../channel/names.ts"
import { bytesText, fields, maybe, number, ordinal, text, type Of } from "../channel/read.ts"
import { toBase64Url } from "../wire/base64url.ts"
import type { Kept } from "../wire/frames.ts"
import type { Refused } from "../wire/refused.ts"
import { fraction } from "./chance.ts"
import type { Connection } from "./connection.ts"
import { boolean, object } from "./reads.ts"
import type { Records, Transaction } from "./records.ts"
import type { World } from "./world.ts"

export const parseEntry = fields({
  thread: text(60),
  n: ordinal,
  /** All of the message but its start. */
  body: object,
  /** Its id at the relay: the same at each try, until the recipient's key changes. */
  box: bytesText(16),
  /** The key it was sealed for under this id. */
  x: maybe(bytesText(32)),
  /** Held back on purpose until then. */
  goesAt: number,
  urgent: boolean,
  kept: boolean,
})
export type Entry = Of<typeof parseEntry>

export type Address = {
  mailbox: string
  from: SigningKey
  /** X25519, 32 bytes. */
  to: Uint8Array
  token: Uint8Array
  /** Until the other end has answered. */
  start: { x: string; s: string } | undefined
}

/** A claim is sealed another way, once; answers to claims have nobody who could say *delivered*. */
export type Sealed = { mailbox: string; token: Uint8Array; sealed: string }

type Outgoing = Records<{ outbox: Entry }>
export type OutboxTransaction = Transaction<{ outbox: Entry }>

/** No message waits longer on purpose; what seems to was written while the clock stood wrong. */
const heldAtMost = 30_000
/** Whether what was to go then still waits on purpose. */
export const isHeldBack = (goesAt: number, now: number): boolean => goesAt > now && goesAt <= now + heldAtMost
/** When something was done; -Infinity where that lies ahead: nobody knows how long ago it was. */
export const sinceThen = (at: number, now: number): number => (at <= now + heldAtMost ? at : -Infinity)

const entryId = ({ thread, n }: { thread: string; n: number }) => `${thread} ${n}`
const retryAfter = 60_000

export const fileEntry = (tx: OutboxTransaction, entry: Entry) => tx.put("outbox", entryId(entry), entry)

/** The other end has them, or they were taken back before they went. */
export const dropEntries = (tx: OutboxTransaction, thread: string, ns: number[]) => {
  for (const n of ns) tx.delete("outbox", entryId({ thread, n }))
}

export const entryOf = (records: Outgoing, thread: string, n: number) => records.get("outbox", entryId({ thread, n }))

export function createOutbox(
  world: World,
  records: Outgoing,
  room: string,
  connection: Pick<Connection, "isOpen" | "put">,
  time: () => number,
  /** undefined while nothing may be sealed for them: their key is out of date. */
  address: (thread: string) => Promise<Address | Sealed | undefined>,
  /** The relay's word that it was collected is all that can be had. */
  oneWay: (thread: string) => boolean,
) {
  /** When each entry may be put next; empty on a new connection. */
  const next = new Map<string, number>()
  /** Boxes the relay no longer held, and whose fate we asked for. */
  const asked = new Set<string>()

  const put = async (to: Address, id: string, body: object) => {
    const whole = to.start ? { ...body, start: to.start } : body
    const data = await sealBox(to.from, { room, mailbox: to.mailbox, id }, to.to, whole, world.random)
    if (!data) throw new Error("A message is larger than any box")
    connection.put({ at: to.mailbox, id, token: toBase64Url(to.token), data: toBase64Url(data) })
  }

  const change = (id: string, fields: Partial<Entry>) =>
    records.commit((tx) => {
      const entry = tx.get("outbox", id)
      if (entry) tx.put("outbox", id, { ...entry, ...fields })
    })

  const tryEntry = async (id: string) => {
    next.set(id, time() + retryAfter * (0.9 + fraction(world.random) / 5))
    const before = records.get("outbox", id)
    const to = before && (await address(before.thread))
    if (!to) return
    if ("sealed" in to) {
      return connection.put({ at: to.mailbox, id: before.box, token: toBase64Url(to.token), data: to.sealed })
    }
    const x = toBase64Url(to.to)
    if (before.x !== x) await change(id, { x, box: before.x === undefined ? before.box : newId(world.random) })
    const entry = records.get("outbox", id)
    if (entry) await put(to, entry.box, entry.body)
  }

  const dueAt = (entry: Entry, now: number) =>
    Math.max(isHeldBack(entry.goesAt, now) ? entry.goesAt : 0, next.get(entryId(entry)) ?? 0)
  const byBox = (box: string) => records.all("outbox").find((entry) => entry.box === box)

  return {
    /** Puts all that is due: urgent ones first, else in the order they were written. */
    async pump() {
      const now = time()
      const due = records.all("outbox").filter((entry) => dueAt(entry, now) <= now)
      due.sort((a, b) => Number(b.urgent) - Number(a.urgent) || a.goesAt - b.goesAt || a.n - b.n)
      for (const entry of due) if (connection.isOpen()) await tryEntry(entryId(entry))
    },

    /** When `pump` has work; undefined: not before something else happens. */
    nextDue(): number | undefined {
      const now = time()
      const all = connection.isOpen() ? records.all("outbox").map((entry) => dueAt(entry, now)) : []
      return all.length > 0 ? Math.min(...all) : undefined
    },

    /** On a new connection, after the time was put right, or when an entry need wait no longer: put again, now. */
    retry: (entry?: Entry) => (entry ? next.delete(entryId(entry)) : next.clear()),

    /** A message about messages: neither kept nor counted (n is 0); a lost one is asked for again. */
    async control(thread: string, body: { k: "delivered"; ns: number[] } | { k: "ask"; of: number }) {
      const to = await address(thread)
      if (to && !("sealed" in to)) await put(to, newId(world.random), { v: 1, n: 0, at: Math.round(time()), ...body })
    },

    async kept({ id: box, held }: Kept) {
      const entry = byBox(box)
      if (!entry) return
      const id = entryId(entry)
      if (!entry.kept) await change(id, { kept: true })
      if (held) return
      if (oneWay(entry.thread)) return records.commit((tx) => dropEntries(tx, entry.thread, [entry.n]))
      // Collected, and yet not told delivered: the answer was lost, or the relay lies. Ask; next time, send it anew.
      if (asked.delete(box)) {
        await change(id, { box: newId(world.random) })
        return tryEntry(id)
      }
      asked.add(box)
      await this.control(entry.thread, { k: "ask", of: entry.n })
    },

    /** Tries again after the relay's wait. Returns the entry whose token was refused. */
    refused({ id: box, reason, wait }: Refused): Entry | undefined {
      const entry = byBox(box ?? "")
      if (!entry) return undefined
      if (wait !== undefined) next.set(entryId(entry), time() + wait * (1 + fraction(world.random) / 4))
      return reason === "not_allowed" ? entry : undefined
    },
  }
}
