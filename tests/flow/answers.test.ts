// What ends a line, and who may end it: cannot with its reason, taking back, undoing, telling somebody else.
import { afterEach, expect, test } from "vitest"
import { openRoom, sendConcern, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, until } from "../support/session-world.ts"

let room: Room | undefined
afterEach(() => room?.stop())

test("cannot reaches the sender with its reason and with what can be done", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  room = await openRoom(relay.host, fastClock(10))
  const { maria, ana, anaId } = room
  const thread = await sendConcern(maria, anaId, ana, "Please stop him.")
  ana.act({ type: "open", item: thread })
  ana.act({ type: "cannot", item: thread, reason: "I am not in the room", instead: "I will call Sam" })
  const told = await until(maria, ({ threads }) => threads.some(({ step }) => step === "cannot"))
  const places = told.threads.find(({ id }) => id === thread)?.messages.at(-1)?.places
  expect(places).toEqual({ why: "I am not in the room", what: "I will call Sam" })
})

test(
  "a concern is taken back while nobody has seen it, and its words leave the desk",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    room = await openRoom(relay.host, fastClock(10))
    const { maria, ana, anaId } = room
    const thread = await sendConcern(maria, anaId, ana, "I should not have written this.")
    await until(maria, ({ threads }) => threads.some(({ id, canTakeBack }) => id === thread && canTakeBack))
    maria.act({ type: "takeBack", thread })
    await until(ana, ({ items }) => items.some(({ id, takenBack }) => id === thread && takenBack))
    ana.act({ type: "open", item: thread })
    expect(JSON.stringify(ana.get())).not.toContain("should not have written")
    await until(maria, ({ threads }) => threads.some(({ id, takenBack }) => id === thread && takenBack === "asked"))
  },
)

test("a private message that still waits is stopped, and nothing of it was sent", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  room = await openRoom(relay.host, fastClock(2))
  const { maria, ana, anaId } = room
  maria.act({ type: "sendDraft", draft: { step: 3, to: anaId, card: "concern.hurt", words: "No.", withName: false } })
  const waits = await until(maria, ({ sent }) => sent[0]?.goesAt !== undefined)
  maria.act({ type: "undo", sent: waits.sent[0]?.id ?? "" })
  await until(maria, ({ sent }) => sent[0]?.takenBack === "unsent")
  maria.act({ type: "press", card: "break.need" })
  await until(maria, ({ question }) => question !== undefined)
  maria.act({ type: "answerFirst", card: "break.need", few: true, send: true })
  await until(ana, ({ items }) => items.some(({ card }) => card === "break.need"))
  expect(ana.get().items.filter(({ kind }) => kind === "private")).toEqual([])
})

test("telling somebody else opens a line of its own with the same words", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  room = await openRoom(relay.host, fastClock(10))
  const { maria, ana, sam, anaId, samId } = room
  const thread = await sendConcern(maria, anaId, ana, "Please read this.")
  maria.act({ type: "tellOther", thread, to: samId })
  const { items } = await until(sam, (state) => state.items.some(({ kind }) => kind === "private"))
  sam.act({ type: "open", item: items.find(({ kind }) => kind === "private")?.id ?? "" })
  const opened = await until(sam, (state) => state.items.some(({ opened: is, kind }) => is && kind === "private"))
  expect(JSON.stringify(opened)).toContain("Please read this.")
  expect(
    (await until(maria, ({ threads }) => threads.length === 2)).threads.map(({ contact }) => contact).sort(),
  ).toEqual([anaId, samId].sort())
})

test(
  "what was seen is not taken back: it stays at the desk, and its sender's screen says what is true",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    room = await openRoom(relay.host, fastClock(10))
    const { maria, ana, sam, anaId, samId } = room
    const thread = await sendConcern(maria, anaId, ana, "Please read this.")
    ana.act({ type: "open", item: thread })
    const seen = await until(maria, ({ threads }) => threads[0]?.step === "seen")
    expect(seen.threads[0]).toMatchObject({ canTakeBack: false, takenBack: "no" })
    await maria.keep({ type: "takeBack", thread })
    await maria.keep({ type: "undo", sent: seen.sent[0]?.id ?? "" })
    await maria.keep({ type: "tellOther", thread, to: samId })
    const { items } = await until(sam, (state) => state.items.length === 1)
    const other = items[0]?.id ?? ""
    // Of the two, the one that nobody opened goes.
    await maria.keep({ type: "undo", sent: seen.sent[0]?.id ?? "" })
    await until(sam, (state) => state.items[0]?.takenBack === true)
    await maria.keep({ type: "write", thread, words: "And this." })
    const desk = await until(ana, (state) => state.items[0]?.messages.length === 2)
    expect(desk.items[0]).toMatchObject({ opened: true, takenBack: false, settled: false })
    expect(desk.items[0]?.messages.map(({ words }) => words)).toEqual(["Please read this.", "And this."])
    const { threads, sent } = maria.get()
    expect(threads.map(({ id, takenBack }) => [id, takenBack])).toEqual(
      expect.arrayContaining([
        [thread, "no"],
        [other, "asked"],
      ]),
    )
    expect(sent[0]?.takenBack).toBe("no")
  },
)
