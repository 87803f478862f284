// Sends frames in order on one socket, no faster than the relay lets us.
import type { RelayLimits, ToRelay } from "../wire/frames.ts"
import type { Socket, World } from "./world.ts"

/** A frame, or how to make it when its turn comes (a signature takes a moment). */
export type Outgoing = ToRelay | (() => Promise<ToRelay>)

/** A part of what is allowed stays free: the relay's clock and ours do not tick alike. */
const share = 0.8

export function createSender(world: World, socket: Socket, limits: RelayLimits) {
  const queue: Outgoing[] = []
  const burst = Math.max(1, limits.framesBurst * share)
  const perMs = Math.max(1, limits.framesPerSecond * share) / 1000
  let budget = burst
  let counted = world.now()
  let busy = false
  let stopped = false
  const isStopped = () => stopped
  let stopWaiting = () => {}

  const refill = () => {
    const now = world.now()
    budget = Math.min(burst, budget + Math.max(0, now - counted) * perMs)
    counted = now
  }

  const drain = async () => {
    if (busy) return
    busy = true
    for (let next = queue.shift(); next && !isStopped(); next = queue.shift()) {
      const frame = typeof next === "function" ? await next() : next
      refill()
      if (budget < 1) await new Promise<void>((go) => (stopWaiting = world.after(Math.ceil((1 - budget) / perMs), go)))
      refill()
      if (isStopped()) return
      budget -= 1
      socket.send(JSON.stringify(frame))
    }
    busy = false
  }

  return {
    send(frame: Outgoing) {
      queue.push(frame)
      void drain()
    },
    stop() {
      stopped = true
      stopWaiting()
    },
  }
}
