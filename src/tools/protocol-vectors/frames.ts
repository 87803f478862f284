// Vectors of frames: every type both ways with every field, what is no frame, and how a relay answers what it refuses.
import { REASONS } from "../../wire/refused.ts"
import { anaName, boxId, filled, gives, refuses, text, type Entry, type VectorFile } from "./entry.ts"

const at = anaName
const id = boxId
const key = text(filled(3))
const sig = text(new Uint8Array(64))
const bytes = (size: number) => text(new Uint8Array(size))

const put = { t: "put", at, id, token: key, data: bytes(1_024) }
const post = { t: "post", board: at, slot: 7, version: 1, value: bytes(1_024) }
const watch = { t: "watch", board: at, slot: 0, after: 0 }

const yes = (check: "toRelay" | "fromRelay") => (says: string, frame: object) => gives(check, says, { frame }, frame)
const no = (check: "toRelay" | "fromRelay") => (says: string, frame: unknown, why: string) =>
  refuses(check, says, { frame }, why)

function toRelay(): Entry[] {
  const [reads, not] = [yes("toRelay"), no("toRelay")]
  const list = (length: number) => Array<string>(length).fill(key)
  return [
    reads("own", { t: "own", key, sig }),
    reads("allow nothing new", { t: "allow", at }),
    reads("allow", { t: "allow", at, open: key, add: [key], drop: [] }),
    reads("allow with a number", { t: "allow", at, add: [key], n: 3 }),
    reads("put", put),
    reads("put, a box of the second size", { ...put, data: bytes(4_096) }),
    reads("put, a box of the largest size", { ...put, data: bytes(11_264) }),
    reads("collected", { t: "collected", at, ids: [id] }),
    reads("post", post),
    reads("watch", watch),
    reads("ping", { t: "ping" }),
    gives("toRelay", "an unknown field is left out", { frame: { ...watch, more: 1 } }, watch),
    not("a list", [], "no object"),
    not("null", null, "no object"),
    not("an unknown type", { t: "unheard" }, "an unknown type"),
    not("a type of the other side", { t: "pong", now: 1 }, "an unknown type"),
    not("own with a short signature", { t: "own", key, sig: key }, "not 64 bytes"),
    not("allow with a bad hash", { t: "allow", at, add: ["short"] }, "not 32 bytes"),
    not("allow with a number that is none", { t: "allow", at, n: -1 }, "no count"),
    not("allow of 501 tokens", { t: "allow", at, add: list(501) }, "too many"),
    not("put into a mailbox of 23 letters", { ...put, at: `${at}A` }, "no name"),
    not("put with stray last bits in the id", { ...put, id: `${id.slice(0, -1)}h` }, "no name"),
    not("put with a token of 16 bytes", { ...put, token: id }, "not 32 bytes"),
    not("a box of 1,023 bytes", { ...put, data: bytes(1_023) }, "no size of a box"),
    not("a box of a value's size", { ...put, data: bytes(16_384) }, "no size of a box"),
    not("a box with padding", { ...put, data: `${bytes(1_024)}==` }, "no base64url"),
    not("a box in the other alphabet", { ...put, data: `+${bytes(1_024).slice(1)}` }, "no base64url"),
    not("collected of 501", { t: "collected", at, ids: Array<string>(501).fill(id) }, "too many"),
    not("version 0", { ...post, version: 0 }, "versions count from 1"),
    not("slot 8", { ...post, slot: 8 }, "slots are 0 to 7"),
    not("a value of a box's size", { ...post, value: bytes(11_264) }, "no size of a value"),
    not("watch after -1", { ...watch, after: -1 }, "no whole number"),
    not("watch after 2^53", { ...watch, after: 2 ** 53 }, "no safe whole number"),
    not("a slot in quotes", { ...watch, slot: "0" }, "no number"),
  ]
}

function fromRelay(): Entry[] {
  const [reads, not] = [yes("fromRelay"), no("fromRelay")]
  const limits = { frame: 98_304, mailboxes: 200, framesPerSecond: 50, framesBurst: 400 }
  const hello = { t: "hello", v: 1, nonce: key, now: 1, limits }
  const value = { t: "value", board: at, slot: 1, version: 4, value: bytes(1_024), here: 2 }
  return [
    reads("hello", hello),
    reads("hello of a later version is read, and said to be newer", { ...hello, v: 2 }),
    reads("owned", { t: "owned", at }),
    reads("moved", { t: "moved", at }),
    reads("allowed", { t: "allowed", at }),
    reads("allowed with a number", { t: "allowed", at, n: 3 }),
    reads("kept", { t: "kept", at, id, held: true }),
    reads("kept, and collected before", { t: "kept", at, id, held: false }),
    ...REASONS.map((reason) => reads(`refused: ${reason}`, { t: "refused", of: "put", reason, at, id })),
    reads("refused for a while", { t: "refused", of: "put", reason: "full", wait: 10_000, at, id }),
    reads("a post is refused", { t: "refused", of: "post", reason: "old_version", board: at, slot: 1, version: 4 }),
    reads("a proof is refused", { t: "refused", of: "own", reason: "not_allowed", key }),
    reads("the connection is refused", { t: "refused", of: "hello", reason: "too_many", wait: 60_000 }),
    reads("what was no frame is refused", { t: "refused", of: "frame", reason: "bad_frame" }),
    reads("box", { t: "box", at, id, data: bytes(1_024) }),
    reads("posted", { t: "posted", board: at, slot: 1, version: 4 }),
    reads("value", value),
    reads("how many watch", { t: "value", board: at, slot: 1, version: 0, here: 1 }),
    reads("pong", { t: "pong", now: 5 }),
    not("a type of the other side", put, "an unknown type"),
    not("hello without limits", { ...hello, limits: undefined }, "a missing field"),
    not("hello with a short nonce", { ...hello, nonce: id }, "not 32 bytes"),
    not("kept without held", { t: "kept", at, id }, "a missing field"),
    not("an unknown reason", { t: "refused", of: "put", reason: "mood" }, "an unknown reason"),
    not("refused of an unknown type", { t: "refused", of: "kept", reason: "full" }, "an unknown type"),
    not("a box of 1,025 bytes", { t: "box", at, id, data: bytes(1_025) }, "no size of a box"),
    not("a value that nobody counted", { ...value, here: undefined }, "a missing field"),
    not("a time with a fraction", { t: "pong", now: 0.5 }, "no whole number"),
  ]
}

/** What a relay answers on a connection that owns nothing. */
function answers(): Entry[] {
  const says = (sentence: string, sent: string | object, refused: object) => {
    const given = { sent: typeof sent === "string" ? sent : JSON.stringify(sent) }
    return gives("answer", sentence, given, { t: "refused", ...refused })
  }
  const mine = { board: at, slot: 7, version: 1 }
  return [
    says("no JSON", "{", { of: "frame", reason: "bad_frame" }),
    says("an unknown type", { t: "unheard", at }, { of: "frame", reason: "bad_frame", at }),
    says(
      "a bad field: what names the frame is repeated",
      { ...put, token: 1 },
      { of: "put", reason: "bad_frame", at, id },
    ),
    says("a box larger than any", { ...put, data: bytes(11_265) }, { of: "put", reason: "too_large", at, id }),
    says("a value larger than any", { ...post, value: bytes(65_537) }, { of: "post", reason: "too_large", ...mine }),
    says("a token that is not allowed", put, { of: "put", reason: "not_allowed", at, id }),
    says("a board of somebody else", post, { of: "post", reason: "not_allowed", ...mine }),
    says("a mailbox of somebody else", { t: "allow", at, add: [key] }, { of: "allow", reason: "not_allowed", at }),
    says("boxes of somebody else", { t: "collected", at, ids: [id] }, { of: "collected", reason: "not_allowed", at }),
    says("a bad proof", { t: "own", key, sig }, { of: "own", reason: "not_allowed", key }),
  ]
}

export const frames = (): VectorFile => ({
  about: "Frames to and from the relay as JSON values, and `answer`: texts as sent, with what a relay answers.",
  entries: [...toRelay(), ...fromRelay(), ...answers()],
})
