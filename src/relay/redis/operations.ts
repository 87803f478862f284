// The operations of the script, as the store asks for them: their keys, their arguments and what the answers mean.
import { HISTORY_SLOT, SLOTS } from "../../wire/limits.ts"
import type { Allowance, HeldValue, NewBox, NewValue, PutOutcome, StoreLimits, WaitingBox } from "../store.ts"
import type { Operation } from "./turns.ts"

/** All keys of a mailbox lie in one slot of a cluster: its name in braces decides that. 1: the shape of the data. */
const keyOf = (at: string, rest: string): string => `qh1:{${at}}:${rest}`
const idKey = (at: string, id: string): string => keyOf(at, `i${id}`)
const valuesKey = (board: string, slot: number): string => keyOf(board, `v${slot}`)
const watchersKey = (board: string, slot: number): string => keyOf(board, `h${slot}`)

/** Where a gateway hears what others have put and posted. */
export const channelOf = (gateway: string): string => `qh1:${gateway}`

export const mailboxKeys = (at: string): string[] => [keyOf(at, "f"), keyOf(at, "b")]

const bytesOf = (data: Uint8Array): Buffer => Buffer.from(data.buffer, data.byteOffset, data.byteLength)

/** Those that keep their last value; slot 7 has a time of its own. */
const LASTING = Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => slot !== HISTORY_SLOT)

/** @param told which claim of this gateway that was, and the place of the newest box */
export const own = (at: string, told: (claim: number, top: number) => void): Operation<void> => ({
  script: "stay",
  keys: LASTING.map((slot) => valuesKey(at, slot)),
  args: ["own"],
  read: ([claim, top]) => told(Number(claim), Number(top)),
})

export const part = (claim: number): Operation<void> => ({
  script: "stay",
  keys: [],
  args: ["part", String(claim)],
  read: () => undefined,
})

/** Which gateway has the mailbox by which claim (0: none), and the place of its newest box. */
export const look = (): Operation<{ owner: { gateway: string; claim: number }; top: number }> => ({
  script: "stay",
  keys: [],
  args: ["look"],
  read([owner, top]) {
    const [gateway = "", claim = 0] = String(owner).split(" ")
    return { owner: { gateway, claim: Number(claim) }, top: Number(top) }
  },
})

export const allow = ({ open, add, drop }: Allowance, tokens: number): Operation<"allowed" | "full"> => ({
  script: "stay",
  keys: [],
  args: [
    "allow",
    String(tokens),
    open ? bytesOf(open) : "",
    String(add.length),
    String(drop.length),
    ...[...add, ...drop].map(bytesOf),
  ],
  read: ([is]) => (String(is) === "full" ? "full" : "allowed"),
})

/**
 * @param told `fresh`, where the box was not known: its place, and the place of the newest box before it; `again`, where it
 * waits and its owner is here: its place, and what was put first
 * @param may "": the server asks when it has to know
 */
export function put(
  box: NewBox,
  limits: StoreLimits,
  mayOpen: () => boolean,
  told: { fresh: (seq: number, before: number) => void; again: (seq: number, data: Buffer) => void },
  may: "" | "yes" = "",
): Operation<PutOutcome> {
  const { at, id, hash, data } = box
  const { tokenWaiting, openWaiting } = limits
  return {
    script: "grow",
    keys: [idKey(at, id)],
    args: ["put", bytesOf(hash), id, String(tokenWaiting), String(openWaiting), may, bytesOf(data)],
    asked: () => (mayOpen() ? put(box, limits, mayOpen, told, "yes") : { is: { is: "too_fast" } }),
    read([is, one, two]) {
      switch (String(is)) {
        case "kept":
          told.fresh(Number(one), Number(two))
          return { is: "kept", fresh: true, held: true }
        case "known": {
          if (one === undefined) return { is: "kept", fresh: false, held: false }
          const data = asBytes(two)
          if (data.length > 0) told.again(Number(one), data)
          return { is: "kept", fresh: false, held: true }
        }
        case "full":
          return { is: "full" }
        default:
          return { is: "not_allowed" }
      }
    },
  }
}

export const waiting = (after: number, count: number): Operation<WaitingBox[]> => ({
  script: "stay",
  keys: [],
  args: ["waiting", String(after), String(count)],
  read: (entries) =>
    entries.map((entry) => {
      const [seq, [, id, , , , data]] = readEntry(entry)
      return { seq, id: String(id), data: asBytes(data) }
    }),
})

export const collect = (at: string, ids: readonly string[]): Operation<void> => ({
  script: "stay",
  keys: ids.map((id) => idKey(at, id)),
  args: ["collect", String(ids.length)],
  read: () => undefined,
})

/** @param told where it was posted: the version before it */
export const post = (
  { board, slot, version, value }: NewValue,
  told: (before: number) => void,
): Operation<"posted" | "repeated" | "old_version"> => ({
  script: "grow",
  keys: [valuesKey(board, slot), watchersKey(board, slot)],
  args: ["post", String(slot), String(version), bytesOf(value)],
  read([is, before]) {
    switch (String(is)) {
      case "posted":
        told(Number(before))
        return "posted"
      case "repeated":
        return "repeated"
      default:
        return "old_version"
    }
  },
})

export const values = (
  board: string,
  slot: number,
  after: number,
  count: number,
): Operation<{ top: number; values: HeldValue[] }> => ({
  script: "stay",
  keys: [valuesKey(board, slot)],
  args: ["values", String(slot), String(after), String(count)],
  read: ([top, entries]) => ({
    top: Number(top),
    values: (Array.isArray(entries) ? entries : []).map((entry) => {
      const [version, [, , , value]] = readEntry(entry)
      return { version, value: asBytes(value) }
    }),
  }),
})

/** Answers how many watch everywhere. @param told that, and the highest version */
export const watch = (
  board: string,
  slot: number,
  watchers: number,
  told: (here: number, top: number) => void,
): Operation<number> => ({
  script: "stay",
  keys: [watchersKey(board, slot)],
  args: ["watch", String(slot), String(watchers)],
  read([here, top]) {
    told(Number(here), Number(top))
    return Number(here)
  },
})

/** An entry of a stream: its place, and its fields with their names before them. */
function readEntry(entry: unknown): [number, unknown[]] {
  if (!Array.isArray(entry) || !Array.isArray(entry[1])) throw new Error("The server's answer is no entry.")
  return [parseInt(String(entry[0]), 10), entry[1]]
}

function asBytes(value: unknown): Buffer {
  if (!Buffer.isBuffer(value)) throw new Error("The server's answer is not in bytes.")
  return value
}
