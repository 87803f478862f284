// One socket to the relay from its hello to its end; it believes nothing it is told.
import { fromJson } from "../wire/fields.ts"
import type { FromRelay, Hello, ToRelay } from "../wire/frames.ts"
import { MAILBOXES_MAX, PING_MS, SILENCE_MS, WIRE_VERSION } from "../wire/limits.ts"
import { parseFromRelay } from "../wire/parse-from-relay.ts"
import { isFinal, type Refused } from "../wire/refused.ts"
import type { ConnectionEvents } from "./connection.ts"
import { createOwnership } from "./ownership.ts"
import { createSender } from "./sender.ts"
import type { World } from "./world.ts"

const helloWithin = 10_000
const malformedAllowed = 20
const repairAfter = 1_000
/** What was asked this long ago was lost, or its answer was: on a new line all is asked anew. */
const unansweredFor = 45_000
/** A later answer says too little of what time it is. */
const answersWithin = 10_000

type Place = { board?: string | undefined; slot?: number | undefined; version?: number | undefined }

const watchName = ({ board, slot }: Place): string => `watch ${board} ${slot}`
const postName = ({ board, slot, version }: Place): string => `post ${board} ${slot} ${version}`

export type LineProblem = "relay_newer" | "relay_refuses" | "relay_lies"

export type LineEvents = ConnectionEvents & {
  greeted: () => void
  /** The relay has what was posted, or will never take it. */
  postDone: (frame: { board?: string; slot?: number; version?: number }) => void
  /** Asks for the posts that are not done. */
  repost: () => void
  /** Somebody newer owns one of our mailboxes. */
  moved: () => void
  /** `wait`: the relay asks for so many ms. */
  failed: (problem: LineProblem | undefined, wait: number | undefined) => void
}

export type Line = ReturnType<typeof openLine>

export function openLine(world: World, url: URL, events: LineEvents) {
  const socket = world.socket(url.href)
  const watched = new Set<string>()
  /** Puts and posts wait until our mailboxes are ours: an answer could come before it may. */
  let held: ToRelay[] = []
  let open: { sender: ReturnType<typeof createSender>; ownership: ReturnType<typeof createOwnership> } | undefined
  let closed = false
  let malformed = 0
  let pinged = 0
  /** When what has no answer yet was asked, by the steady clock. */
  const asked = new Map<string, number>()
  let heard = world.now()
  let stopRepair = () => {}
  let stopTimer = world.after(helloWithin, () => fail())

  const end = () => {
    closed = true
    stopTimer()
    stopRepair()
    open?.sender.stop()
    socket.close()
  }
  const fail = (problem?: LineProblem, wait?: number) => {
    if (closed) return
    end()
    events.failed(problem, wait)
  }

  const ask = (what: string) => void asked.set(what, asked.get(what) ?? world.steady())
  const isStuck = (): boolean => {
    if (open?.ownership.isSettled()) asked.delete("mailboxes")
    else ask("mailboxes")
    return [...asked.values()].some((since) => world.steady() - since > unansweredFor)
  }

  const send = (frame: ToRelay) => {
    if (!open?.ownership.may(frame)) return
    if (frame.t === "post") ask(postName(frame))
    open.sender.send(frame)
  }

  const ping = () => {
    if (!open || closed) return
    const now = world.now()
    // A clock that was set back would call the line alive for as long.
    heard = Math.min(heard, now)
    if (now - heard > SILENCE_MS || isStuck()) return fail()
    pinged = now
    open.sender.send({ t: "ping" })
    stopTimer()
    stopTimer = world.after(PING_MS, ping)
  }

  const release = () => {
    const now = held
    held = []
    now.forEach(send)
  }

  const greet = (hello: Hello) => {
    if (hello.v !== WIRE_VERSION) return fail("relay_newer")
    stopTimer()
    const sender = createSender(world, socket, hello.limits)
    open = { sender, ownership: createOwnership(url.host, hello.nonce, (frame) => sender.send(frame), release) }
    events.clock(hello.now - world.now())
    events.greeted()
    sync()
    events.repost()
    events.opened()
    stopTimer = world.after(PING_MS, ping)
  }

  const sync = () => {
    if (!open || closed) return
    const { mailboxes, boards } = events.needs()
    // A mailbox cannot be let go on a connection: begin a new one with those that are still needed.
    if (open.ownership.sizeWith(mailboxes) > MAILBOXES_MAX) return fail()
    open.ownership.want(mailboxes)
    for (const { board, slot, after } of boards) {
      if (watched.has(`${board} ${slot}`)) continue
      watched.add(`${board} ${slot}`)
      ask(watchName({ board, slot }))
      open.sender.send({ t: "watch", board, slot, after })
    }
  }

  const refused = (no: Refused) => {
    const final = isFinal(no.reason)
    if (no.of === "watch") asked.delete(watchName(no))
    if (no.of === "post") asked.delete(postName(no))
    if (no.of === "put") return events.refused(no)
    if (no.of === "hello" || !open) return fail(final ? "relay_refuses" : undefined, no.wait)
    if (no.of === "own" || no.of === "allow") open.ownership.refused(no, final)
    // The boxes are still there, and their sender is told so: they must come, and be collected, once more.
    if (no.of === "collected" && !final) open.ownership.refused(no, final)
    if (no.of === "post" && final) return events.postDone(no)
    if (final) return events.trouble("relay_refuses")
    watched.delete(`${no.board} ${no.slot}`)
    stopRepair()
    stopRepair = world.after(no.wait ?? repairAfter, () => {
      sync()
      events.repost()
    })
  }

  const take = (frame: FromRelay) => {
    if (!open) {
      if (frame.t === "hello") return greet(frame)
      return frame.t === "refused" ? refused(frame) : fail("relay_lies")
    }
    switch (frame.t) {
      case "hello":
        return
      case "owned":
      case "allowed":
        return open.ownership.answered(frame)
      case "moved":
        if (!open.ownership.has(frame.at)) return
        end()
        return events.moved()
      case "pong": {
        const now = world.now()
        // The clock may have been set while it was on its way.
        if (now < pinged || now - pinged > answersWithin) return
        return events.clock(frame.now - (pinged + now) / 2)
      }
      case "posted":
        asked.delete(postName(frame))
        return events.postDone(frame)
      case "box":
        return open.ownership.has(frame.at) ? events.box(frame) : undefined
      case "kept":
        return events.kept(frame)
      case "refused":
        return refused(frame)
      case "value":
        asked.delete(watchName(frame))
        return events.value(frame)
    }
  }

  socket.onText((text) => {
    if (closed) return
    heard = world.now()
    const frame = parseFromRelay(fromJson(text))
    if (frame) return take(frame)
    malformed += 1
    if (!open || malformed > malformedAllowed) fail("relay_lies")
  })
  socket.onClose(() => fail())

  return {
    isOpen: () => !closed && open !== undefined,
    sync,
    send(frame: ToRelay) {
      if (closed) return
      if (open?.ownership.isSettled()) send(frame)
      else held.push(frame)
    },
    /** For the time, and whether anybody is there. */
    ask: ping,
    end,
  }
}
