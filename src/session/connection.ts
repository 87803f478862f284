// One line to the relay: says hello, owns, allows, watches, puts; comes back by itself, and believes nothing it is told.
import { toBase64Url } from "../wire/base64url.ts"
import { fromJson } from "../wire/fields.ts"
import type { Allow, Box, FromRelay, Hello, Kept, Post, Put, Value } from "../wire/frames.ts"
import { MAILBOXES_MAX, PING_MS, SILENCE_MS, WIRE_VERSION } from "../wire/limits.ts"
import { ownProof } from "../wire/mailbox.ts"
import { parseFromRelay } from "../wire/parse-from-relay.ts"
import { isFinal, type Refused } from "../wire/refused.ts"
import { backoff } from "./backoff.ts"
import type { Link } from "./people.ts"
import { createSender } from "./sender.ts"
import type { Socket, World } from "./world.ts"

/** A mailbox of ours, who signs for it, and the hashes of the tokens that may write to it. */
export type Mailbox = {
  at: string
  key: { public: Uint8Array; sign(bytes: Uint8Array): Promise<Uint8Array> }
  open?: string
  add: string[]
}
export type Watched = { board: string; slot: number; after: number }

export type ConnectionEvents = {
  /** What this session needs from the relay at this moment; asked on each connection and at each `sync`. */
  needs: () => { mailboxes: Mailbox[]; boards: Watched[] }
  /** The line is open (or again open): what waits can be put. */
  opened: () => void
  link: (link: Link) => void
  trouble: (problem: "relay_down" | "relay_refuses" | "relay_lies" | undefined) => void
  /** Relay's clock minus ours, ms. */
  clock: (offset: number) => void
  box: (box: Box) => void
  kept: (kept: Kept) => void
  refused: (refused: Refused) => void
  value: (value: Value) => void
}

export type Connection = {
  isOpen: () => boolean
  /** Owns, allows and watches what is needed now and was not before. */
  sync: () => void
  put: (put: Omit<Put, "t">) => void
  /** Posted again on each connection until the relay has it; a later one for the same slot replaces it. */
  post: (post: Omit<Post, "t">) => void
  collected: (at: string, ids: string[]) => void
  /** After `moved`: takes the line over again. */
  resume: () => void
  stop: () => void
}

const helloWithin = 10_000
/** Open this long, a connection counts as good: the next loss is repaired fast again. */
const goodAfter = 5_000
const malformedAllowed = 20
const repairAfter = 1_000

export function connect(world: World, host: string, events: ConnectionEvents): Connection {
  const secure = host === world.relay.host ? world.relay.secure : true
  const posts = new Map<string, Omit<Post, "t">>()
  let failures = 0
  let current: ReturnType<typeof attempt> | undefined
  let stopRetry = () => {}
  let over = false

  const again = (wait = backoff(failures, world.random)) => {
    failures += 1
    events.link("away")
    if (failures > 2) events.trouble("relay_down")
    stopRetry()
    stopRetry = world.after(wait, start)
  }

  const start = () => {
    if (!over) current = attempt()
  }

  function attempt() {
    const url = new URL(`${secure ? "wss" : "ws"}://${host}/`)
    const socket: Socket = world.socket(url.href)
    const owned = new Map<string, Set<string>>()
    const watched = new Set<string>()
    let sender: ReturnType<typeof createSender> | undefined
    let closed = false
    let malformed = 0
    let pinged = 0
    let heard = world.now()
    let stopTimer = world.after(helloWithin, () => fail())

    const end = () => {
      closed = true
      stopTimer()
      stopRepair()
      sender?.stop()
      socket.close()
    }
    const fail = (problem?: "relay_refuses" | "relay_lies", wait?: number) => {
      if (closed) return
      end()
      again(wait === undefined ? undefined : Math.max(wait, backoff(failures, world.random)))
      if (problem) events.trouble(problem)
    }

    const ping = () => {
      const now = world.now()
      if (now - heard > SILENCE_MS) {
        fail()
        return
      }
      pinged = now
      if (now - openedAt >= goodAfter) failures = 0
      sender?.send({ t: "ping" })
      stopTimer = world.after(PING_MS, ping)
    }
    let openedAt = 0

    const greet = (hello: Hello) => {
      if (hello.v !== WIRE_VERSION) {
        return fail("relay_refuses")
      }
      stopTimer()
      openedAt = world.now()
      sender = createSender(world, socket, hello.limits)
      nonce = hello.nonce
      events.clock(hello.now - openedAt)
      events.trouble(undefined)
      events.link("open")
      repair()
      events.opened()
      stopTimer = world.after(PING_MS, ping)
    }
    let nonce = ""

    const sync = () => {
      const { mailboxes, boards } = events.needs()
      // A mailbox cannot be let go on a connection: begin a new one with those that are still needed.
      const all = new Set([...owned.keys(), ...mailboxes.map(({ at }) => at)])
      if (all.size > MAILBOXES_MAX) {
        fail()
        return
      }
      for (const { at, key, open, add } of mailboxes) {
        const known = owned.get(at)
        if (!known) {
          sender?.send(async () => {
            const sig = await key.sign(ownProof(url.host, nonce))
            return { t: "own", key: toBase64Url(key.public), sig: toBase64Url(sig) }
          })
        }
        const allow: Allow = { t: "allow", at, add: add.filter((hash) => !known?.has(hash)) }
        const drop = [...(known ?? [])].filter((hash) => !add.includes(hash))
        if (open !== undefined && !known) allow.open = open
        if (drop.length > 0) allow.drop = drop
        if (allow.open ?? allow.add?.[0] ?? allow.drop) sender?.send(allow)
        owned.set(at, new Set(add))
      }
      for (const { board, slot, after } of boards) {
        if (watched.has(`${board} ${slot}`)) continue
        watched.add(`${board} ${slot}`)
        sender?.send({ t: "watch", board, slot, after })
      }
    }

    const refused = (no: Refused) => {
      if (no.of === "put") return events.refused(no)
      if (no.of === "hello") {
        fail(isFinal(no.reason) ? "relay_refuses" : undefined, no.wait)
        return
      }
      if (no.of === "post" && isFinal(no.reason)) posts.delete(`${no.board} ${no.slot}`)
      else if (isFinal(no.reason)) events.trouble("relay_refuses")
      else {
        if (no.at !== undefined) owned.delete(no.at)
        watched.delete(`${no.board} ${no.slot}`)
        stopRepair()
        stopRepair = world.after(no.wait ?? repairAfter, repair)
      }
    }
    let stopRepair = () => {}
    const repair = () => {
      sync()
      for (const post of posts.values()) sender?.send({ t: "post", ...post })
    }

    const take = (frame: FromRelay) => {
      if (frame.t === "hello") return sender ? undefined : greet(frame)
      if (!sender) {
        if (frame.t === "refused") return refused(frame)
        return fail("relay_lies")
      }
      switch (frame.t) {
        case "moved":
          if (!owned.has(frame.at)) return
          end()
          return events.link("moved")
        case "pong":
          return events.clock(frame.now - (pinged + world.now()) / 2)
        case "posted":
          if (posts.get(`${frame.board} ${frame.slot}`)?.version === frame.version) {
            posts.delete(`${frame.board} ${frame.slot}`)
          }
          return
        case "box":
          return owned.has(frame.at) ? events.box(frame) : undefined
        case "kept":
          return events.kept(frame)
        case "refused":
          return refused(frame)
        case "value":
          return events.value(frame)
        case "owned":
        case "allowed":
          return
      }
    }

    socket.onText((text) => {
      if (closed) return
      heard = world.now()
      const frame = parseFromRelay(fromJson(text))
      if (frame) {
        take(frame)
        return
      }
      malformed += 1
      if (!sender || malformed > malformedAllowed) fail("relay_lies")
    })
    socket.onClose(() => fail())

    return {
      isOpen: () => !closed && sender !== undefined,
      sync: () => {
        if (sender && !closed) sync()
      },
      send: (frame: Parameters<ReturnType<typeof createSender>["send"]>[0]) => {
        if (!closed) sender?.send(frame)
      },
      end,
    }
  }

  events.link("connecting")
  start()

  return {
    isOpen: () => current?.isOpen() ?? false,
    sync: () => current?.sync(),
    put: (put) => current?.send({ t: "put", ...put }),
    post: (post) => {
      posts.set(`${post.board} ${post.slot}`, post)
      current?.send({ t: "post", ...post })
    },
    collected: (at, ids) => current?.send({ t: "collected", at, ids }),
    resume: () => {
      current?.end()
      failures = 0
      events.link("connecting")
      start()
    },
    stop: () => {
      over = true
      stopRetry()
      current?.end()
    },
  }
}
