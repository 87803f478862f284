// Who is told that somebody newer has their mailboxes: it may be a late word of their own, and then they stay; or it is so, and they say it.
import { afterEach, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import type { World } from "../../src/session/world.ts"
import { through } from "../support/lie.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { openRoom, sendConcern, type Room } from "../support/rooms.ts"
import { fastClock, testWorld, until, type Clock } from "../support/session-world.ts"

const slow = { timeout: 90_000 }

let relay: RelayProcess
let clock: Clock
let room: Room
const ends: { stop(): void }[] = []
const begin = async () => {
  relay = await startRelayProcess()
  clock = fastClock(10)
  room = await openRoom(relay.host, clock)
  ends.push(room)
}
afterEach(async () => {
  ends.splice(0).forEach((end) => end.stop())
  await relay.kill()
})

/** A network that holds back all that the first lines say, and brings it only when `bring` is called; that they ended it never brings. */
const holdsBack = (world: World, lines: number): { world: World; bring: () => void; opened: () => number } => {
  const held: (() => void)[] = []
  let opened = 0
  return {
    opened: () => opened,
    bring: () => held.splice(0).forEach((run) => run()),
    world: {
      ...world,
      socket: (url) => {
        const socket = world.socket(url)
        if (++opened > lines) return socket
        return {
          ...socket,
          send: (text) => void held.push(() => socket.send(text)),
          close: () => {},
        }
      },
    },
  }
}

for (const lines of [1, 2])
  test(`what ${lines} earlier lines of a desk sent comes late, and the desk goes on by itself`, slow, async () => {
    await begin()
    room.ana.stop()
    const slowed = holdsBack(testWorld(relay.host, clock, room.worlds.ana.kept), lines)
    const ana = await createFacilitator(slowed.world)
    ends.push(ana)
    const links: string[] = []
    ana.subscribe(() => links.push(ana.get().link))
    ana.act({ type: "presence", visible: true, actedAt: clock.now() })
    const thread = await sendConcern(room.maria, room.anaId, ana, "before")
    ana.act({ type: "open", item: thread })
    const before = slowed.opened()
    expect(before).toBe(lines + 1)
    slowed.bring()
    await until(ana, () => slowed.opened() > before)
    await until(ana, ({ link }) => link === "open")
    room.maria.act({ type: "write", thread, words: "after" })
    await until(ana, ({ items }) => items.find(({ id }) => id === thread)?.messages.length === 2)
    expect(links).not.toContain("moved")
  })

test(
  "of two devices that are both alive the newer one stays, and the older one says that it was moved",
  slow,
  async () => {
    await begin()
    const newer = await createFacilitator(testWorld(relay.host, clock, room.worlds.ana.kept))
    ends.push(newer)
    await until(room.ana, ({ link }) => link === "moved")
    await until(newer, ({ link }) => link === "open")
    newer.act({ type: "presence", visible: true, actedAt: clock.now() })
    await sendConcern(room.maria, room.anaId, newer, "To the newer one.")
    expect(room.ana.get().link).toBe("moved")

    room.ana.act({ type: "useHere" })
    await until(newer, ({ link }) => link === "moved")
    await until(room.ana, ({ link }) => link === "open")
  },
)

test("a relay that says it again and again is believed, and the device waits for a press", slow, async () => {
  await begin()
  room.ana.stop()
  let opened = 0
  const line = testWorld(relay.host, clock, room.worlds.ana.kept)
  const lied = through(
    () => ({ down: (frame) => (frame.t === "owned" ? [frame, { t: "moved", at: frame["at"] }] : [frame]) }),
    { ...line, socket: (url) => (opened++, line.socket(url)) },
  )
  const ana = await createFacilitator(lied)
  ends.push(ana)
  await until(ana, ({ link }) => link === "moved")
  const believed = opened
  await new Promise((done) => setTimeout(done, 3_000))
  expect([ana.get().link, opened]).toEqual(["moved", believed])
  ana.act({ type: "useHere" })
  await until(ana, () => opened > believed)
})
