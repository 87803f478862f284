// A relay that lies about a room that moves: it can hold it up, and it can neither erase it nor hand it out.
import { afterAll, beforeAll, expect, test } from "vitest"
import { moveKeys, parseMoveLink } from "../../src/channel/move.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { through, type Frame, type Lie } from "../support/lie.ts"
import { goesOn, lookAtCode, moveIs, showCode } from "../support/move.ts"
import { join, openRoom } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

let relay: RelayProcess
beforeAll(async () => {
  relay = await startRelayProcess()
})
afterAll(() => relay[Symbol.asyncDispose]())

/** A participant in a room, on a line through somebody who lies, and a device that looks on through another. */
const openLies = async (speed = 1) => {
  const clock = fastClock(speed)
  const room = await openRoom(relay.host, clock)
  const lies: Record<"old" | "next", Lie> = { old: {}, next: {} }
  const worlds = { old: testWorld(relay.host, clock), next: testWorld(relay.host, clock) }
  const old = await createParticipant(through(() => lies.old, worlds.old))
  const next = await createParticipant(through(() => lies.next, worlds.next))
  await join(old, room.invite)
  return {
    ...{ lies, old, next, worlds },
    stop: () => [old, next, room].forEach((end) => end.stop()),
  }
}

const isWord = (frame: Frame): boolean => frame.t === "value" && frame["slot"] === 0 && frame["value"] !== undefined
const boardOf = async (link: string): Promise<string> => {
  const read = parseMoveLink(link)
  return read.is === "link" ? (await moveKeys(read.secret, read.room)).board : ""
}
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms))

test("the word of an earlier move erases nothing in a later one", async () => {
  const { lies, old, next, worlds, stop } = await openLies()
  const first = await showCode(old)
  const board = await boardOf(first)
  await lookAtCode(next, first)
  next.act({ type: "takeMove" })
  await until(next, goesOn)
  await until(old, moveIs("gone"))
  const words = worlds.old.wire.came
    .map((text) => JSON.parse(text) as Frame)
    .filter((frame) => isWord(frame) && frame["board"] === board)
  expect(words.map(({ version }) => version)).toContain(1)

  let told = 0
  lies.next.down = (frame) => {
    if (frame.t !== "value" || frame["slot"] !== 0 || frame["board"] === undefined) return [frame]
    told += 1
    return [frame, ...words.map((word) => ({ ...word, board: frame["board"] }))]
  }
  await showCode(next)
  await expect.poll(() => told).toBeGreaterThan(0)
  await rest(500)
  expect(next.get().move?.is).toBe("showing")
  next.act({ type: "endMove" })
  await until(next, goesOn)
  stop()
})

test("while the relay keeps the word to itself, neither device uses the room or gives it up; then one has it", async () => {
  const { lies, old, next, worlds, stop } = await openLies(20)
  const link = await showCode(old)
  await lookAtCode(next, link)
  lies.old.down = (frame) => (isWord(frame) ? [] : [frame])
  next.act({ type: "takeMove" })
  await until(next, ({ move }) => move?.is === "waiting" && move.slow)
  await until(old, moveIs("asking"))
  expect(await worlds.old.kept.rooms()).toHaveLength(1)
  expect(await worlds.next.kept.rooms()).toHaveLength(1)
  lies.old.down = (frame) => [frame]
  worlds.old.loseLines()
  await until(old, moveIs("gone"))
  await until(next, goesOn)
  stop()
})

test("a relay that tells each device another first word makes neither of them give up the room", async () => {
  const { lies, old, next, worlds, stop } = await openLies(20)
  const link = await showCode(old)
  await lookAtCode(next, link)
  // The old device's word that it goes on is shown to the new one alone; the old one is shown what the new one said.
  let kept: Frame | undefined
  lies.old.up = (frame) => {
    if (frame.t !== "post" || frame["slot"] !== 0 || frame["version"] !== 1) return { pass: true }
    kept = { ...frame, t: "value", here: 1 }
    return { pass: false }
  }
  lies.old.down = (frame) => (isWord(frame) ? [] : [frame])
  lies.next.down = (frame) => (isWord(frame) && frame["version"] === 1 && kept ? [kept] : [frame])
  old.act({ type: "endMove" })
  await until(old, moveIs("asking"))
  await expect.poll(() => kept).toBeDefined()
  next.act({ type: "takeMove" })
  await until(next, ({ move }) => move?.is === "waiting" && move.faster)
  expect(await worlds.next.kept.rooms()).toHaveLength(1)
  lies.old.down = (frame) => [frame]
  worlds.old.loseLines()
  await until(old, moveIs("gone"))
  await until(next, goesOn)
  expect(next.get().room?.name).toBe("Advisory meeting")
  stop()
})

test("parts that are held back, or that lie in each other's place, bring no room", async () => {
  const { lies, old, next, worlds, stop } = await openLies(20)
  const link = await showCode(old)
  const isPart = (frame: Frame) => frame.t === "value" && Number(frame["slot"]) > 0 && frame["value"] !== undefined
  lies.next.down = (frame) => (isPart(frame) ? [{ ...frame, slot: Number(frame["slot"]) + 1 }] : [frame])
  next.act({ type: "openInvite", link })
  await until(next, ({ move }) => move?.is === "looking" && move.slow)
  expect(await worlds.next.kept.rooms()).toEqual([])
  next.act({ type: "endMove" })
  await until(next, ({ move }) => move === undefined)
  await until(old, goesOn)
  stop()
})
