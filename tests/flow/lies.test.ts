// Every lie a relay can tell, to a participant and to a facilitator: it is found out in a sentence, or it changes nothing. Both sit at lying lines.
import { afterEach, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { en } from "../../src/words/en/words.ts"
import { newBox, newId } from "../support/peer.ts"
import { forgedState, sealedAgain, through, type Frame, type Lie } from "../support/lie.ts"
import { startRelayProcess } from "../support/relay.ts"
import { join, type Facilitator, type Participant } from "../support/rooms.ts"
import { fastClock, testWorld, until, type Clock } from "../support/session-world.ts"

const slow = { timeout: 90_000 }

type End = { lie: Lie; tell: (told: object) => void; came: Frame[]; said: Frame[] }
type Meeting = { sam: Facilitator; maria: Participant; hers: End; his: End; clock: Clock; samId: string; room: string }

const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

/** A world at a line that lies, and all that passed it. */
const liedTo = (host: string, clock: Clock) => {
  const end: End = { lie: {}, tell: () => {}, came: [], said: [] }
  const lie: Lie = {
    down: (frame) => {
      end.came.push(frame)
      return end.lie.down?.(frame) ?? [frame]
    },
    up: (frame) => {
      end.said.push(frame)
      return end.lie.up?.(frame) ?? { pass: true }
    },
  }
  const world = through(
    () => lie,
    testWorld(host, clock),
    (tell) => (end.tell = tell),
  )
  return { end, world }
}

/** Sam's room with Maria in it; both are lied to from when a test says so. */
async function meet(host: string, clock = fastClock(20)): Promise<Meeting> {
  const [his, hers] = [liedTo(host, clock), liedTo(host, clock)]
  const sam = await createFacilitator(his.world)
  const maria = await createParticipant(hers.world)
  ends.push(sam, maria)
  sam.act({ type: "createRoom", room: "Advisory meeting", name: "Sam", role: "Host", words: "" })
  const { invite, me } = await until(sam, ({ is, link }) => is === "desk" && link === "open")
  sam.act({ type: "presence", visible: true, actedAt: clock.now() })
  const { room } = await join(maria, invite ?? "")
  const samId = me?.id ?? ""
  return { sam, maria, his: his.end, hers: hers.end, clock, samId, room: room?.id ?? "" }
}

const concern = (maria: Participant, to: string, words: string) =>
  maria.act({ type: "sendDraft", draft: { step: 3, to, card: "concern.hurt", words, withName: false } })

/** Words came to Sam's desk, who opened them. */
async function heard({ sam, maria, samId }: Meeting, words = "Something hurt me"): Promise<string> {
  concern(maria, samId, words)
  const { items } = await until(sam, (state) => state.items.length > 0)
  const thread = items[0]?.id ?? ""
  sam.act({ type: "open", item: thread })
  await until(maria, ({ threads }) => threads[0]?.step === "seen")
  return thread
}

const reply = (sam: Facilitator, item: string, words: string) =>
  sam.act({ type: "reply", item, words, line: undefined, places: {}, choices: [] })

const wordsAt = (sam: Facilitator) => sam.get().items.flatMap(({ messages }) => messages.map(({ words }) => words))
const wordsOf = (maria: Participant) =>
  maria.get().threads.flatMap(({ messages }) => messages.map(({ words }) => words))
const last = (frames: Frame[], fits: (frame: Frame) => boolean) => frames.findLast(fits) ?? { t: "none" }
const isValue =
  (board: string, slot = 0) =>
  (frame: Frame) =>
    frame.t === "value" && frame["board"] === board && frame["slot"] === slot && frame["value"] !== undefined
const drop = (t: string): Lie => ({ down: (frame) => (frame.t === t ? [] : [frame]) })

test(
  "withholds a message: the sender reads that Sam does not have it yet, and it comes once it is let go",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const meeting = await meet(relay.host)
    const { sam, maria, his, samId } = meeting
    his.lie = drop("box")
    concern(maria, samId, "Something hurt me")
    await until(maria, ({ threads }) => threads[0]?.late === "not_delivered")
    expect(en.participant.receipt.notDelivered(["Sam"])).toMatch(/Sam/)
    expect(sam.get().items).toEqual([])
    his.lie = {}
    await relay.restart()
    await until(sam, ({ items }) => items.length === 1)
    await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  },
)

test(
  "withholds an answer: the facilitator's screen never says it was delivered, and it comes once it is let go",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const meeting = await meet(relay.host)
    const { sam, maria, hers } = meeting
    const item = await heard(meeting)
    hers.lie = drop("box")
    reply(sam, item, "I am sorry")
    await until(sam, ({ items }) => items[0]?.messages.at(-1)?.step === "kept")
    expect(wordsOf(maria)).toEqual(["Something hurt me"])
    hers.lie = {}
    await relay.restart()
    await until(maria, () => wordsOf(maria).includes("I am sorry"))
    await until(sam, ({ items }) => items[0]?.messages.at(-1)?.step === "delivered")
  },
)

test(
  "delays and turns round: what comes late puts no step back, and each message stands in its writer's order",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const meeting = await meet(relay.host)
    const { sam, maria, his, hers } = meeting
    const item = await heard(meeting)
    const held: Frame[] = []
    const hold: Lie = { down: (frame) => (frame.t === "box" ? (held.push(frame), []) : [frame]) }
    his.lie = hold
    for (const words of ["one", "two", "three"]) await maria.keep({ type: "write", thread: item, words })
    await until(maria, () => held.length >= 3)
    his.lie = {}
    for (const frame of held.splice(0).reverse()) his.tell(frame)
    await until(sam, () => wordsAt(sam).length === 4)
    expect(wordsAt(sam)).toEqual(["Something hurt me", "one", "two", "three"])

    hers.lie = hold
    sam.act({ type: "acting", item, text: "", at: undefined })
    await until(sam, () => held.length >= 1)
    const before = held.splice(0)
    sam.act({ type: "done", item, text: "" })
    await until(sam, () => held.length >= 1)
    hers.lie = {}
    for (const frame of [...held, ...before]) hers.tell(frame)
    await until(maria, ({ threads }) => threads[0]?.step === "done")
    await maria.keep({ type: "write", thread: item, words: "thank you" })
    expect(maria.get().threads[0]?.step).toBe("done")
  },
)

test("tells a box twice, at once and after it was collected: it shows once on both screens", slow, async () => {
  await using relay = await startRelayProcess()
  const meeting = await meet(relay.host)
  const { sam, maria, his, hers } = meeting
  const item = await heard(meeting)
  reply(sam, item, "I am sorry")
  await until(maria, () => wordsOf(maria).includes("I am sorry"))
  for (const end of [his, hers]) for (const box of end.came.filter(({ t }) => t === "box")) end.tell(box)
  await maria.keep({ type: "write", thread: item, words: "after" })
  await until(sam, () => wordsAt(sam).includes("after"))
  expect(wordsAt(sam)).toEqual(["Something hurt me", "I am sorry", "after"])
  expect(wordsOf(maria)).toEqual(["Something hurt me", "I am sorry", "after"])
  expect(sam.get().items).toHaveLength(1)
})

test(
  "replays an old list and an old state: nobody who left comes back, and what the desk said last stands",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const { sam, maria, his, hers, samId, room } = await meet(relay.host)
    await until(maria, () => hers.came.some(isValue(samId)))
    const [list, state] = [last(hers.came, isValue(room)), last(hers.came, isValue(samId))]
    sam.act({ type: "makeContactLink", name: "Rosa" })
    sam.act({ type: "setRecord", is: "off" })
    await until(maria, (now) => now.room?.expected.length === 1 && now.record?.is === "off")
    for (const end of [his, hers]) for (const old of [list, state]) end.tell(old)
    await maria.keep({ type: "setName", name: "Maria" })
    expect([maria.get().room?.expected, maria.get().record?.is]).toEqual([["Rosa"], "off"])
    expect([sam.get().room?.expected, sam.get().record?.is]).toEqual([["Rosa"], "off"])
    expect([maria.get().problem, sam.get().problem]).toEqual([undefined, undefined])
  },
)

test(
  "lays an old list and an old state there again as they were signed, with the invite in its hand: both are told, and the true ones still count",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const { sam, maria, his, hers, samId, room } = await meet(relay.host)
    sam.act({ type: "setRecord", is: "off" })
    await until(maria, ({ record }) => record?.is === "off")
    const old = [last(hers.came, isValue(room)), last(hers.came, isValue(samId))]
    sam.act({ type: "setRecord", is: "on" })
    await until(maria, ({ record }) => record?.is === "on")
    for (const frame of old) {
      const far = await sealedAgain(sam.get().invite ?? "", frame, Number.MAX_SAFE_INTEGER)
      for (const end of [his, hers]) end.tell(far)
      await until(maria, ({ problem }) => problem === "roster_forged")
      await until(sam, ({ problem }) => problem === "roster_forged")
      for (const one of [sam, maria]) one.act({ type: "dismissProblem" })
    }
    expect([sam.get().record?.is, maria.get().record?.is]).toEqual(["on", "on"])
    sam.act({ type: "makeContactLink", name: "Rosa" })
    sam.act({ type: "setRecord", is: "off" })
    await until(maria, (now) => now.room?.expected.length === 1 && now.record?.is === "off")
  },
)

/** What does not open at a desk's own place may be by the host's new link, which is still on its way: it is left alone. */
const relabelled = {
  "a list": true,
  "a value onto another board": true,
  "a state": false,
  "a value into another slot": false,
} as const

for (const [which, isTold] of Object.entries(relabelled) as [keyof typeof relabelled, boolean][])
  test(
    isTold
      ? `relabels ${which}: it does not open, both are told, and the person is told to tell the host`
      : `relabels ${which}: it does not open, nothing changes, and nobody is told what is not so`,
    slow,
    async () => {
      await using relay = await startRelayProcess()
      const { sam, maria, his, hers, samId, room } = await meet(relay.host)
      await until(maria, () => hers.came.some(isValue(samId)))
      const [list, state] = [last(hers.came, isValue(room)), last(hers.came, isValue(samId))]
      const version = Number(state["version"]) + 3_600_000
      const lies: Record<typeof which, Frame> = {
        "a list": { ...list, version },
        "a state": { ...state, version },
        "a value into another slot": { ...state, slot: 1, version },
        "a value onto another board": { ...state, board: room, version },
      }
      for (const end of [his, hers]) end.tell(lies[which])
      if (isTold) {
        await until(maria, ({ problem }) => problem === "roster_forged")
        await until(sam, ({ problem }) => problem === "roster_forged")
        expect(en.problems.roster_forged).toMatch(/may be false.*did not use it.*tell the host/i)
        maria.act({ type: "dismissProblem" })
      }
      expect(maria.get().room?.contacts.map(({ name }) => name)).toEqual(["Sam"])
      // The true line goes on, with the true key.
      concern(maria, samId, "Something hurt me")
      await until(sam, ({ items }) => items.length === 1)
      if (!isTold) expect([maria.get().problem, sam.get().problem]).toEqual([undefined, undefined])
    },
  )

test(
  "exchanges keys, with the invite in its hand: no key that Sam did not sign is sealed to, and both are told",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const { sam, maria, his, hers, samId, clock } = await meet(relay.host)
    const forged = await forgedState(sam.get().invite ?? "", samId, clock.now())
    for (const end of [his, hers]) end.tell(forged)
    await until(maria, ({ problem }) => problem === "roster_forged")
    await until(sam, ({ problem }) => problem === "roster_forged")
    concern(maria, samId, "Something hurt me")
    await until(sam, ({ items }) => items.length === 1)
    sam.act({ type: "open", item: sam.get().items[0]?.id ?? "" })
    await until(sam, () => wordsAt(sam).includes("Something hurt me"))
  },
)

test("swaps boxes: under another id or in another mailbox none opens, and the true ones still come", slow, async () => {
  await using relay = await startRelayProcess()
  const meeting = await meet(relay.host)
  const { sam, maria, his, hers } = meeting
  const item = await heard(meeting)
  await until(maria, () => hers.came.some(({ t }) => t === "box"))
  const swapped = (end: End, other: End): Frame[] =>
    end.came
      .filter(({ t }) => t === "box")
      .flatMap((box) => [
        { ...box, id: newId() },
        { ...box, data: last(other.came, ({ t }) => t === "box")["data"] },
      ])
  for (const frame of swapped(his, hers)) his.tell(frame)
  for (const frame of swapped(hers, his)) hers.tell(frame)
  await maria.keep({ type: "write", thread: item, words: "after" })
  await until(sam, () => wordsAt(sam).includes("after"))
  expect(wordsAt(sam)).toEqual(["Something hurt me", "after"])
  expect(wordsOf(maria)).toEqual(["Something hurt me", "after"])
})

test("invents boxes: noise shows on no screen, and neither line breaks", slow, async () => {
  await using relay = await startRelayProcess()
  const meeting = await meet(relay.host)
  const { sam, maria, his, hers, samId, room } = meeting
  const item = await heard(meeting)
  for (const size of [1_024, 4_096, 11_264])
    for (const [end, ats] of [
      [his, [samId, room]],
      [hers, [item]],
    ] as const)
      for (const at of ats) end.tell({ t: "box", at, id: newId(), data: newBox(size) })
  await maria.keep({ type: "write", thread: item, words: "after" })
  await until(sam, () => wordsAt(sam).includes("after"))
  expect([wordsAt(sam), wordsOf(maria)]).toEqual(Array(2).fill(["Something hurt me", "after"]))
  expect([maria.get().problem, sam.get().problem]).toEqual([undefined, undefined])
})

test(
  "forwards another relay's challenge: the answer is for the host a person was told, and is no good there",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(20)
    // The device believes it talks to another host; whoever sits there passes all on to the true relay.
    const world = testWorld("evil.example", clock)
    const there = testWorld(relay.host, clock)
    const { end } = liedTo(relay.host, clock)
    const sam = await createFacilitator(
      through(
        () => ({
          down: (frame) => (end.came.push(frame), [frame]),
          up: (frame) => (end.said.push(frame), { pass: true }),
        }),
        { ...world, socket: () => there.socket(`ws://${relay.host}/`) },
      ),
    )
    ends.push(sam)
    sam.act({ type: "createRoom", room: "Advisory meeting", name: "Sam", role: "Host", words: "" })
    await until(sam, ({ problem }) => problem === "relay_refuses")
    expect(en.problems.relay_refuses).toMatch(/does not take this now.*kept here/i)
    expect(end.said.filter(({ t }) => t === "own").length).toBeGreaterThan(0)
    expect(end.came.filter(({ t }) => t === "owned")).toEqual([])
    expect(end.came.some((frame) => frame.t === "refused" && frame["reason"] === "not_allowed")).toBe(true)
  },
)

test(
  "answers kept to a facilitator and forgets: her answer is not called delivered, and comes in the end",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const meeting = await meet(relay.host)
    const { sam, maria, his } = meeting
    const item = await heard(meeting)
    his.lie = {
      up: (frame) =>
        frame.t === "put"
          ? { pass: false, answer: { t: "kept", at: frame["at"], id: frame["id"], held: true } }
          : { pass: true },
    }
    reply(sam, item, "I am sorry")
    await until(sam, ({ items }) => items[0]?.messages.at(-1)?.step === "kept")
    his.lie = {}
    await until(maria, () => wordsOf(maria).includes("I am sorry"))
    await until(sam, ({ items }) => items[0]?.messages.at(-1)?.step === "delivered")
  },
)

test("answers kept and says it was collected: the device asks the other end, and sends it anew", slow, async () => {
  await using relay = await startRelayProcess()
  const { sam, maria, hers, samId } = await meet(relay.host)
  hers.lie = {
    up: (frame) =>
      frame.t === "put"
        ? { pass: false, answer: { t: "kept", at: frame["at"], id: frame["id"], held: false } }
        : { pass: true },
  }
  concern(maria, samId, "Something hurt me")
  await until(maria, ({ threads }) => threads[0]?.late === "not_delivered")
  hers.lie = {}
  await until(sam, ({ items }) => items.length === 1)
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  sam.act({ type: "open", item: sam.get().items[0]?.id ?? "" })
  await until(sam, () => wordsAt(sam).length === 1)
})

/** Every time it tells is that of the moment at which it began to lie, or `ahead` of the true one. */
const inTime = (change: (now: number) => number): Lie => ({
  down: (frame) => [
    frame.t === "pong" || frame.t === "hello" ? { ...frame, now: change(Number(frame["now"])) } : frame,
  ],
})

test("stops the clock: that a message is late is told all the same", slow, async () => {
  await using relay = await startRelayProcess()
  const meeting = await meet(relay.host)
  const { maria, his, hers, clock, samId } = meeting
  const began = clock.now()
  his.lie = drop("box")
  hers.lie = inTime(() => began)
  concern(maria, samId, "Something hurt me")
  await until(maria, ({ threads }) => threads[0]?.late === "not_delivered")
})

test("stops the clock: a desk of which nothing more is heard is not here, and not here for ever", slow, async () => {
  await using relay = await startRelayProcess()
  const { maria, hers, clock } = await meet(relay.host)
  const began = clock.now()
  hers.lie = { down: (frame) => (frame.t === "value" ? [] : (inTime(() => began).down?.(frame) ?? [])) }
  await until(maria, ({ room }) => room?.contacts[0]?.presence.is === "gone", 30_000)
})

test(
  "sets the clock ahead for one of them: what was sent comes, or its sender reads that it came too late",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const meeting = await meet(relay.host)
    const { sam, maria, his, samId } = meeting
    his.lie = inTime((now) => now + 6 * 3_600_000)
    await until(sam, ({ clock }) => clock > 5 * 3_600_000, 30_000)
    concern(maria, samId, "Something hurt me")
    await until(sam, ({ items }) => items.length === 1)
    maria.act({ type: "press", card: "pace.slower" })
    maria.act({ type: "answerFirst", card: "pace.slower", few: true, send: true })
    await until(maria, ({ sent }) => sent.some(({ card, stale }) => card === "pace.slower" && stale), 30_000)
    expect(en.participant.receipt.stale).toMatch(/too late.*not shown/i)
  },
)

test("lies about who is here: a number changes, and nobody is added to those one can write to", slow, async () => {
  await using relay = await startRelayProcess()
  const { maria, hers, room } = await meet(relay.host)
  hers.tell({ t: "value", board: room, slot: 0, version: 1, here: 1_000_000 })
  await until(maria, (state) => state.room?.connected === 1_000_000)
  for (const here of [-1, 1.5, "many"]) hers.tell({ t: "value", board: room, slot: 0, version: 1, here })
  await maria.keep({ type: "setName", name: "Maria" })
  expect(maria.get().room?.connected).toBe(1_000_000)
  expect(maria.get().room?.contacts.map(({ name }) => name)).toEqual(["Sam"])
})

test.each(["the word that it was seen", "the taking back"])(
  "holds %s, so that the two cross: what was read stays at the desk, and both ends say what is true",
  slow,
  async (held) => {
    await using relay = await startRelayProcess()
    const { sam, maria, hers, samId } = await meet(relay.host)
    concern(maria, samId, "He laughed.")
    const { items } = await until(sam, (state) => state.items.length === 1)
    const item = items[0]?.id ?? ""
    await until(maria, ({ threads }) => threads[0]?.step === "delivered")
    const waits: Frame[] = []
    hers.lie =
      held === "the taking back"
        ? { up: ({ t }) => ({ pass: t !== "put" }) }
        : { down: (frame) => (frame.t === "box" ? (waits.push(frame), []) : [frame]) }
    const open = async () => {
      sam.act({ type: "open", item })
      await until(sam, (state) => state.items[0]?.step === "seen")
    }
    if (held !== "the taking back") {
      await open()
      while (waits.length === 0) await new Promise((later) => setTimeout(later, 20))
    }
    expect(maria.get().threads[0]).toMatchObject({ canTakeBack: true, step: "delivered" })
    await maria.keep({ type: "takeBack", thread: item })
    if (held === "the taking back") {
      await until(maria, ({ threads }) => threads[0]?.takenBack === "asked")
      await open()
    }
    hers.lie = {}
    for (const frame of waits) hers.tell(frame)
    await until(sam, (state) => state.items[0]?.takenBack === true)
    expect(sam.get().items[0]?.messages.map(({ words }) => words)).toEqual(["He laughed."])
    await until(maria, ({ threads }) => threads[0]?.step === "seen")
    expect(maria.get().threads[0]).toMatchObject({ takenBack: "asked", canTakeBack: false, late: "no" })
  },
)
