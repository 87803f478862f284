// Nobody but the chosen facilitator learns a word: not the relay on disk or in its log, not the line, not the other desk.
import { expect, test } from "vitest"
import { fromBase64Url, toBase64Url } from "../../src/wire/base64url.ts"
import { openRoom, sendConcern } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, until, type Wire } from "../support/session-world.ts"

const secret = "They laughed when I talked about my son"
const answer = "I will speak with him in the break"

/** Whether the words stand in it: as they are, or in any of its base64url texts once decoded. */
const holds = (bytes: Buffer, words: string): boolean => {
  if (bytes.includes(words)) return true
  const texts = bytes.toString("latin1").match(/[\w-]{40,}/g) ?? []
  return texts.some((text) => Buffer.from(fromBase64Url(text) ?? []).includes(words))
}
const wireOf = ({ sent, came }: Wire) => Buffer.from([...sent, ...came].join("\n"))

test("a concern and its answer are read by their two ends alone", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  const room = await openRoom(relay.host, fastClock(10))
  try {
    const thread = await sendConcern(room.maria, room.anaId, room.ana, secret)
    room.ana.act({ type: "open", item: thread })
    const opened = await until(room.ana, ({ items }) => items.some(({ opened }) => opened))
    expect(JSON.stringify(opened)).toContain(secret)
    const reply = { line: undefined, places: {}, choices: [] }
    room.ana.act({ type: "reply", item: thread, words: answer, ...reply })
    await until(room.maria, ({ threads }) => threads.some(({ messages }) => messages.at(-1)?.words === answer))

    const places: Record<string, Buffer> = {
      "the relay's folder": relay.stored(),
      "the relay's log at its most talkative": Buffer.from(relay.log()),
      "Maria's line": wireOf(room.worlds.maria.wire),
      "Ana's line": wireOf(room.worlds.ana.wire),
      "Sam's line": wireOf(room.worlds.sam.wire),
      "Sam's desk, the host's": Buffer.from(JSON.stringify(room.sam.get())),
    }
    for (const [place, bytes] of Object.entries(places)) {
      expect(bytes.length, place).toBeGreaterThan(100)
      for (const words of [secret, answer]) expect(holds(bytes, words), `${words} in ${place}`).toBe(false)
    }
    expect(relay.log()).not.toContain(room.anaId)
    expect(relay.log()).not.toContain(thread)
  } finally {
    room.stop()
  }
})

test("what the host explains, and that it is off the record, is read by those who have the room's link alone", async () => {
  await using relay = await startRelayProcess()
  const room = await openRoom(relay.host, fastClock(10))
  const [word, meaning] = ["Acornwort", "The name that only our group uses"]
  try {
    room.sam.act({ type: "changeWords", put: [{ names: [word], meanings: [meaning] }], drop: [] })
    room.ana.act({ type: "setRecord", is: "off" })
    await until(room.maria, ({ roomWords, record }) => roomWords.length === 1 && record?.is === "off")
    const { maria, ana, sam } = room.worlds
    for (const bytes of [
      relay.stored(),
      Buffer.from(relay.log()),
      ...[maria, ana, sam].map(({ wire }) => wireOf(wire)),
    ]) {
      expect(bytes.length).toBeGreaterThan(100)
      for (const words of [word, meaning, '"off"']) expect(holds(bytes, words), words).toBe(false)
    }
  } finally {
    room.stop()
  }
})

test("the search finds words that were not sealed", () => {
  const box = JSON.stringify({ t: "put", data: toBase64Url(new TextEncoder().encode(`..${secret}..`)) })
  expect(holds(Buffer.from(box), secret)).toBe(true)
  expect(holds(Buffer.from(secret), secret)).toBe(true)
})
