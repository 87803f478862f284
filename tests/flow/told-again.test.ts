// A screen tells an action again when the background that heard it died before it answered: it must happen once.
import { afterAll, beforeAll, expect, test } from "vitest"
import { createParticipant } from "../../src/session/participant.ts"
import type { ParticipantAction } from "../../src/session/participant-state.ts"
import { openRoom, sendConcern, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const clock = fastClock(10)
let relay: RelayProcess
let room: Room
let maria: Participant
let thread: string

beforeAll(async () => {
  relay = await startRelayProcess()
  room = await openRoom(relay.host, clock)
  maria = room.maria
  thread = await sendConcern(maria, room.anaId, room.ana, "It hurt")
  room.ana.act({ type: "open", item: thread })
  await until(maria, ({ threads }) => threads[0]?.step === "seen")
})
afterAll(async () => {
  room.stop()
  maria.stop()
  await relay[Symbol.asyncDispose]()
})

/** All that an action can leave behind: how many presses, threads, and messages in them; once nothing waits to be shown. */
const count = async () => {
  await new Promise<void>((quiet) => {
    const last = () => (stop(), quiet())
    let late = setTimeout(last, 100)
    const stop = maria.subscribe(() => {
      clearTimeout(late)
      late = setTimeout(last, 100)
    })
  })
  const { sent, threads, myName } = maria.get()
  return { sent: sent.length, threads: threads.length, said: threads.flatMap((one) => one.messages).length, myName }
}

const actions = (): ParticipantAction[] => [
  { type: "answerFirst", card: "break.need", few: true, send: true },
  { type: "answerFirst", card: "turn.want", few: false, send: true },
  { type: "setName", name: "Maria", sent: maria.get().sent[0]?.id },
  { type: "sayHello", to: room.samId },
  { type: "tellUnsafe", to: room.samId },
  { type: "write", thread, words: "And once more" },
  { type: "tellOther", thread, to: room.samId },
  { type: "tellOkNow", thread },
  { type: "undo", sent: maria.get().sent[0]?.id ?? "" },
]

test.each(["the same background", "one that was started anew"])("what is told twice to %s happens once", async (to) => {
  for (const [n, action] of actions().entries()) {
    const name = `${to} ${n}`
    await maria.keep(action, name)
    const once = await count()
    if (to !== "the same background") {
      maria.stop()
      maria = await createParticipant(testWorld(relay.host, clock, room.worlds.maria.kept))
    }
    await maria.keep(action, name)
    expect({ action, ...(await count()) }).toEqual({ action, ...once })
  }
})

test("what is asked for twice under two names happens twice", async () => {
  const before = (await count()).said
  await maria.keep({ type: "write", thread, words: "Yes." }, "one")
  await maria.keep({ type: "write", thread, words: "Yes." }, "two")
  expect((await count()).said).toBe(before + 2)
})
