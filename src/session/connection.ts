// The line to the relay: one socket after another, each owning, watching and posting what is needed then.
import type { Box, Kept, Post, Put, Value } from "../wire/frames.ts"
import type { Refused } from "../wire/refused.ts"
import { backoff } from "./backoff.ts"
import { openLine, type Line, type LineProblem } from "./line.ts"
import type { Mailbox } from "./ownership.ts"
import type { Link } from "./people.ts"
import type { World } from "./world.ts"

export type { Mailbox } from "./ownership.ts"
export type Watched = { board: string; slot: number; after: number }

export type ConnectionEvents = {
  /** What this session needs from the relay at this moment; asked on each connection and at each `sync`. */
  needs: () => { mailboxes: Mailbox[]; boards: Watched[] }
  /** The line is open (or again open): what waits can be put. */
  opened: () => void
  link: (link: Link) => void
  trouble: (problem: "relay_down" | LineProblem | undefined) => void
  /** Relay's clock minus ours, ms. */
  clock: (offset: number) => void
  box: (box: Box) => void
  kept: (kept: Kept) => void
  refused: (refused: Refused) => void
  value: (value: Value) => void
  /** The relay has what was posted, or will never take it. */
  posted?: (post: Omit<Post, "t" | "value">) => void
}

export type Connection = {
  isOpen: () => boolean
  /** Owns, allows and watches what is needed now and was not before. */
  sync: () => void
  put: (put: Omit<Put, "t">) => void
  /** Posted again on each connection until the relay has it; a later one for the same slot replaces it. */
  post: (post: Omit<Post, "t">) => void
  collected: (at: string, ids: string[]) => void
  /** Asks for the time, where the line is open. */
  ask: () => void
  /** After `moved`: takes the line over again. */
  resume: () => void
  stop: () => void
}

/** Open this long, a connection counts as good: the next loss is repaired fast again. */
const goodAfter = 5_000
/** Told more often than this, within this, that another has our mailboxes, we believe it. */
const movedAtMost = 2
const movedWithin = 60_000

export function connect(world: World, host: string, events: ConnectionEvents): Connection {
  const secure = host === world.relay.host ? world.relay.secure : true
  const url = new URL(`${secure ? "wss" : "ws"}://${host}/`)
  const posts = new Map<string, Omit<Post, "t">>()
  let failures = 0
  let greetedAt = 0
  let movedAt: number[] = []
  let line: Line | undefined
  let stopRetry = () => {}
  let over = false

  const repost = () => {
    for (const post of posts.values()) line?.send({ t: "post", ...post })
  }

  const startAfter = (ms: number) => {
    stopRetry()
    stopRetry = world.after(ms, start)
    events.link("away")
  }

  const start = () => {
    if (over) return
    greetedAt = Infinity
    line = openLine(world, url, {
      ...events,
      repost,
      greeted: () => {
        greetedAt = world.now()
        events.trouble(undefined)
        events.link("open")
      },
      postDone: ({ board, slot, version }) => {
        const place = `${board} ${slot}`
        const post = posts.get(place)
        if (!post || post.version !== version) return
        posts.delete(place)
        events.posted?.(post)
      },
      moved: () => {
        // Likely no other device: a cut network can bring what an earlier line of ours sent after this one's.
        movedAt = [...movedAt.filter((at) => world.steady() - at < movedWithin), world.steady()]
        if (movedAt.length > movedAtMost) return events.link("moved")
        startAfter(backoff(movedAt.length, world.random))
      },
      failed: (problem, wait = 0) => {
        if (world.now() - greetedAt > goodAfter) failures = 0
        startAfter(Math.max(wait, backoff(failures, world.random)))
        failures += 1
        if (problem ?? failures > 2) events.trouble(problem ?? "relay_down")
      },
    })
  }

  events.link("connecting")
  start()

  return {
    isOpen: () => line?.isOpen() ?? false,
    sync: () => line?.sync(),
    put: (put) => line?.send({ t: "put", ...put }),
    post: (post) => {
      posts.set(`${post.board} ${post.slot}`, post)
      if (line?.isOpen()) line.send({ t: "post", ...post })
    },
    collected: (at, ids) => line?.send({ t: "collected", at, ids }),
    ask: () => line?.ask(),
    resume: () => {
      line?.end()
      stopRetry()
      failures = 0
      movedAt = []
      events.link("connecting")
      start()
    },
    stop: () => {
      over = true
      stopRetry()
      line?.end()
    },
  }
}
