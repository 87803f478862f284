// Sessions over hostile memory and a hostile relay: whatever a device has kept and whatever comes down the line, nothing crashes, and every state can be shown.
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import type { Socket, World } from "../../src/session/world.ts"
import { sealBox } from "../../src/channel/box.ts"
import { fromJson } from "../../src/channel/bytes.ts"
import { agreementKey, signingKey } from "../../src/channel/keys.ts"
import { nameOf, newId } from "../../src/channel/names.ts"
import { sign, signedExtra } from "../../src/channel/signed.ts"
import { boardKey, sealValue } from "../../src/channel/value.ts"
import { wordsSlot } from "../../src/session/boards.ts"
import { bytesOf } from "../../src/session/thread-keys.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"
import { keeperOf, keptAt, keptRecords as kept, type KeptRecord } from "../support/fuzz/kept.ts"
import { changed, changes } from "../support/fuzz/mutate.ts"
import { fuzz } from "../support/fuzz/run.ts"
import { counting } from "../support/keys.ts"
import { openVectors } from "../support/vectors.ts"

const slow = { timeout: 3_600_000 }
const thrown: unknown[] = []
const note = (error: unknown) => void thrown.push(error)
beforeAll(() => void process.prependListener("uncaughtException", note))
afterAll(() => process.off("uncaughtException", note))

/** As if that meeting had just been. */
const now = () => Math.round(keptAt + performance.now())

/** Frames pass on the next turn of the loop; what the session says is heard by `hear`. */
function world(records: readonly KeptRecord[], hear: (text: string, tell: (frame: unknown) => void) => void): World {
  const socket = (): Socket => {
    const listeners: ((text: string) => void)[] = []
    const tell = (frame: unknown) => {
      const text = typeof frame === "string" ? frame : JSON.stringify(frame)
      for (const listener of listeners) listener(text)
    }
    return {
      send: (text) => hear(text, tell),
      close: () => {},
      onOpen: () => {},
      onText: (listener) => {
        listeners.push(listener)
        setImmediate(() => hear("", tell))
      },
      onClose: () => {},
    }
  }
  return {
    ...{ now, steady: () => performance.now(), random: counting(), socket, keeper: keeperOf(records) },
    after: (ms, run) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    relay: { host: "127.0.0.1:1", secure: false },
    pages: "https://quiet-hand.test",
    via: "page",
  }
}

const turns = async (count = 8) => {
  for (let turn = 0; turn < count; turn++) await new Promise((next) => setImmediate(next))
}

/** Both roles on these records: they open, show something and do what is asked. */
async function live(records: readonly KeptRecord[], hear: Parameters<typeof world>[1] = () => {}): Promise<void> {
  thrown.splice(0)
  const here = world(records, hear)
  const ends = [await createParticipant(here), await createFacilitator(here)] as const
  const [participant, facilitator] = ends
  for (const thread of participant.get().threads) participant.act({ type: "write", thread: thread.id, words: "more" })
  participant.act({ type: "press", card: "pace.slower" })
  participant.act({ type: "answerFirst", card: "pace.slower", few: true, send: true })
  await participant.keep({ type: "setName", name: "Maria" })
  await facilitator.keep({ type: "setRecord", is: "on" })
  for (const { id } of facilitator.get().items) facilitator.act({ type: "open", item: id })
  await turns()
  for (const end of ends) {
    JSON.stringify(end.get())
    end.stop()
  }
  await turns(2)
  expect(thrown).toEqual([])
}

test("the records that are changed are good ones: as they are, all of the meeting is shown", async () => {
  const here = world(kept, () => {})
  const [participant, facilitator] = [await createParticipant(here), await createFacilitator(here)]
  await expect.poll(() => facilitator.get().is).toBe("desk")
  for (const { room, record, pause, problem } of [participant.get(), facilitator.get()]) {
    expect(room?.contacts.map(({ name }) => name)).toEqual(["Sam", "Ana"])
    expect([record?.is, pause === undefined, problem]).toEqual(["off", false, undefined])
  }
  participant.stop()
  facilitator.stop()
})

test("records that were changed on the device", slow, () => {
  const several = fc.array(fc.tuple(fc.nat(kept.length - 1), changes), { minLength: 1, maxLength: 3 })
  return fuzz(2, several, async (all) => {
    const records = [...kept]
    for (const [at, how] of all) {
      const one = records[at]
      if (one) records[at] = { ...one, value: changed(one.value, how) }
    }
    await live(records)
  })
})

test("records that are missing", slow, () =>
  fuzz(1, fc.subarray(kept.map((_, at) => at)), (left) => live(left.flatMap((at) => kept[at] ?? []))),
)

const hello = {
  ...{ t: "hello", v: 1, nonce: "A".repeat(43) },
  limits: { frame: 98_304, mailboxes: 200, framesPerSecond: 10_000, framesBurst: 10_000 },
}

type Sent = { t: string; key?: string; at?: string; board?: string; slot?: number }

/** A relay that answers as it should, and then tells what it likes. */
const answers = (told: readonly unknown[]) => {
  const waiting = [...told]
  return (text: string, tell: (frame: unknown) => void) => {
    if (text === "") return tell({ ...hello, now: now() })
    const { t, key, at, board, slot } = JSON.parse(text) as Sent
    setImmediate(() => {
      if (t === "own") void nameOf(bytesOf(key ?? "")).then((name) => tell({ t: "owned", at: name }))
      if (t === "allow") tell({ t: "allowed", at })
      if (t === "watch") tell({ t: "value", board, slot, version: 0, here: 1 })
      if (t === "ping") tell({ t: "pong", now: now() })
      for (const frame of waiting.splice(0, 5)) tell(frame)
    })
  }
}

/** Of the records' own mailboxes, boards and ids, so that it is about something the session has. */
const framesAbout = (records: readonly KeptRecord[]) => {
  const names =
    JSON.stringify(records)
      .match(/"[\w-]{21}[AQgw]"/g)
      ?.map((name) => name.slice(1, -1)) ?? []
  const valid = openVectors()
    .flatMap(({ entries }) => entries)
    .filter(({ check }) => check === "fromRelay")
    .map(({ given }) => given["frame"] as Record<string, unknown>)
  const named = fc
    .tuple(fc.constantFrom(...valid), fc.constantFrom(...names), fc.constantFrom(...names))
    .map(([frame, at, id]) => ({
      ...frame,
      ...("at" in frame && { at }),
      ...("board" in frame && { board: at }),
      ...("id" in frame && { id }),
    }))
  return fc.array(
    fc.oneof(
      named,
      fc.tuple(named, changes).map(([frame, how]) => changed(frame, how)),
    ),
    {
      maxLength: 60,
    },
  )
}

test("frames of a hostile relay", slow, () => fuzz(2, framesAbout(kept), (frames) => live(kept, answers(frames))))

test("bodies of hostile participants, in good boxes", slow, async () => {
  const room = kept.find(({ kind, room }) => kind === "room" && room.startsWith("desk-"))?.value as {
    room: string
    seed: string
    days: { seed: string }[]
  }
  const [mailbox, day] = [
    await nameOf((await signingKey(bytesOf(room.seed))).public),
    await agreementKey(bytesOf(room.days.at(-1)?.seed ?? "")),
  ]
  const valid = openVectors()
    .flatMap(({ entries }) => entries)
    .filter(({ check, refused }) => ["fromParticipant", "fromHost"].includes(check) && refused === undefined)
    .map(({ given }) => given["body"])
  const random = counting()
  const start = { x: toBase64Url(day.public), s: toBase64Url(random(32)) }
  const one = fc
    .tuple(fc.constantFrom(...valid), fc.option(changes))
    .map(([body, how]) => changed({ ...(body as object), start }, how ?? []))
  await fuzz(2, fc.array(one, { minLength: 1, maxLength: 12 }), async (bodies) => {
    const writer = await signingKey(random(32))
    const first = { v: 1, n: 1, at: now(), k: "card", card: "concern.hurt", route: "private", words: "x", start }
    const boxes: unknown[] = []
    for (const body of [first, ...bodies]) {
      const id = newId(random)
      const data = await sealBox(writer, { room: room.room, mailbox, id }, day.public, body ?? null, random)
      if (data) boxes.push({ t: "box", at: mailbox, id, data: toBase64Url(data) })
    }
    await live(kept, answers(boxes))
  })
})

/** What lies on the boards of this room, by kind, and what others than its own people can make of it. */
const signedOver = async (kind: "roster" | "state" | "words" | "retired") => {
  const { room, seed, hostSeed, secret } = kept.find(({ kind, room }) => kind === "room" && room.startsWith("desk-"))
    ?.value as Record<"room" | "seed" | "hostSeed" | "secret", string>
  const isHosts = kind === "roster" || kind === "retired"
  const key = await signingKey(bytesOf(isHosts ? hostSeed : seed))
  const board = isHosts ? room : await nameOf(key.public)
  const slot = { roster: 0, state: 0, words: wordsSlot, retired: 1 }[kind]
  const sealing = await boardKey(bytesOf(secret), board)
  const valid = openVectors()
    .flatMap(({ entries }) => entries)
    .filter(({ check, gives }) => check === kind && gives !== undefined)
    .map(({ given }) => fromJson(bytesOf(given["bytes"] as string).slice(signedExtra)) as object)
    // Newer than the meeting's own, or nobody would look at what else it says.
    .map((body) => ({ ...body, ...(kind === "roster" && { v: 1_000 }), ...(kind === "retired" && { since: 1_000 }) }))
  /** Under the number that it has inside, as only such are read. */
  return {
    valid,
    async value(body: unknown, at: number) {
      const inside = (body as { v?: unknown; since?: unknown } | null)?.[kind === "roster" ? "v" : "since"]
      const version = isHosts && typeof inside === "number" && inside > 0 ? inside : at
      const json = JSON.stringify(body) as string | undefined
      const signed = await sign(key, kind, isHosts ? [room] : [room, String(version)], new TextEncoder().encode(json))
      const value = await sealValue(sealing, { board, slot, version }, signed, counting())
      return value && { t: "value", board, slot, version, value: toBase64Url(value), here: 1 }
    },
  }
}

test(
  "lists, states, words and ends of a link that their true keys signed over hostile bodies, in good seals",
  slow,
  async () => {
    const makers = await Promise.all((["roster", "state", "words", "retired"] as const).map(signedOver))
    const one = fc
      .constantFrom(...makers)
      .chain((maker) =>
        fc.tuple(fc.constant(maker), fc.constantFrom(...maker.valid), fc.option(changes), fc.nat(1_000)),
      )
    await fuzz(2, fc.array(one, { minLength: 1, maxLength: 12 }), async (all) => {
      const told: unknown[] = []
      for (const [maker, body, how, later] of all) {
        const value = await maker.value(changed(body, how ?? []), now() + later)
        if (value) told.push(value)
      }
      await live(kept, answers(told))
    })
  },
)
