// A device that has no room for what a desk says of itself: the person is told, everything else goes on, and the desk is heard again once there is room.
import { afterEach, expect, test } from "vitest"
import { KeptError } from "../../src/kept/kept-error.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { until as come } from "../../src/tools/hands.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

test("a desk whose device is full says so, goes on, and is heard again when there is room", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(5)
  const world = testWorld(relay.host, clock)
  const { keeper, wire } = world
  let full = false
  let tried = 0
  const open: typeof keeper.open = async (room) => {
    const opened = await keeper.open(room)
    const write: typeof opened.write = (changes) => {
      if (!full) return opened.write(changes)
      tried += 1
      return new Promise((_, failed) => setImmediate(() => failed(new KeptError("full"))))
    }
    return { ...opened, write }
  }
  const sam = await createFacilitator({ ...world, keeper: { ...keeper, open } })
  ends.push(sam)
  sam.act({ type: "createRoom", room: "Advisory meeting", name: "Sam", role: "Host", words: "" })
  await until(sam, ({ is, link }) => is === "desk" && link === "open")
  const posts = () => wire.came.filter((text) => text.startsWith('{"t":"posted"')).length
  await come("its first state", () => posts() >= 2 || undefined)
  full = true
  sam.act({ type: "presence", visible: true, actedAt: clock.now() })
  await until(sam, ({ problem }) => problem === "storage_full")
  expect(tried).toBeLessThan(5)
  full = false
  const before = posts()
  await come("its next state", () => posts() > before || undefined)
})
