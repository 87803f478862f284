// Our mailboxes on one connection: first owned, then opened to those who may write, and only then talked about.
import { toBase64Url } from "../wire/base64url.ts"
import type { Allow, Allowed, Owned, ToRelay } from "../wire/frames.ts"
import { ownProof } from "../wire/mailbox.ts"
import type { Refused } from "../wire/refused.ts"
import type { Outgoing } from "./sender.ts"

/** A mailbox of ours, who signs for it, and the hashes of the tokens that may write to it. */
export type Mailbox = {
  at: string
  key: { public: Uint8Array; sign: (bytes: Uint8Array) => Promise<Uint8Array> }
  open?: string
  add: string[]
}

/** `n`: of the last that was said of who may write. */
type Held = {
  is: "owning" | "allowing" | "ready" | "refused"
  wanted: Mailbox
  open?: string
  allowed: string[]
  n: number
}

/** `settled`: the relay has answered for all of them. */
export function createOwnership(host: string, nonce: string, send: (frame: Outgoing) => void, settled: () => void) {
  const all = new Map<string, Held>()

  const isSettled = () => [...all.values()].every(({ is }) => is === "ready" || is === "refused")

  const own = ({ key }: Mailbox) =>
    send(async () => {
      const sig = await key.sign(ownProof(host, nonce))
      return { t: "own", key: toBase64Url(key.public), sig: toBase64Url(sig) }
    })

  /** Says what changed in who may write. */
  const allow = (at: string, held: Held) => {
    const { open, add } = held.wanted
    const n = held.n + 1
    const frame: Allow = { t: "allow", at, n }
    const more = add.filter((hash) => !held.allowed.includes(hash))
    const less = held.allowed.filter((hash) => !add.includes(hash))
    if (more.length > 0) frame.add = more
    if (less.length > 0) frame.drop = less
    if (open !== undefined && open !== held.open) frame.open = open
    if (!frame.add && !frame.drop && frame.open === undefined) {
      held.is = "ready"
      if (isSettled()) settled()
      return
    }
    all.set(at, { is: "allowing", wanted: held.wanted, allowed: add, n, ...(open !== undefined && { open }) })
    send(frame)
  }

  return {
    has: (at: string) => all.has(at),
    /** What is about a mailbox that could not be had yet would be refused for good; with the mailbox it comes again by itself. */
    may(frame: ToRelay) {
      if (frame.t === "post") return all.has(frame.board)
      return frame.t !== "collected" || all.has(frame.at)
    },
    isSettled,
    /** How many there would be with these. */
    sizeWith: (mailboxes: Mailbox[]) => new Set([...all.keys(), ...mailboxes.map(({ at }) => at)]).size,
    want(mailboxes: Mailbox[]) {
      for (const wanted of mailboxes) {
        const held = all.get(wanted.at)
        if (!held) {
          all.set(wanted.at, { is: "owning", wanted, allowed: [], n: 0 })
          own(wanted)
        } else {
          held.wanted = wanted
          if (held.is === "ready") allow(wanted.at, held)
        }
      }
    },
    /** An answer that comes twice says nothing of what was asked since. */
    answered(frame: Owned | Allowed) {
      const held = all.get(frame.at)
      if (!held) return
      const isIt = frame.t === "owned" ? held.is === "owning" : held.is === "allowing" && (frame.n ?? held.n) === held.n
      if (isIt) allow(frame.at, held)
    },
    /** Final: we live without it. Else it is forgotten, and asked for anew. */
    refused({ at, key }: Refused, final: boolean) {
      for (const [name, held] of all) {
        if (name !== at && toBase64Url(held.wanted.key.public) !== key) continue
        if (final) held.is = "refused"
        else all.delete(name)
      }
      if (isSettled()) settled()
    },
  }
}
