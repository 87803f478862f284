// What a person began to write in a conversation stays theirs until it is sent or deleted, whatever becomes of their device or of whom they write to.
import { afterEach, expect, test } from "vitest"
import { createParticipant } from "../../src/session/participant.ts"
import { openRoom, sendConcern, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

let room: Room | undefined
let again: Participant | undefined
afterEach(() => {
  room?.stop()
  again?.stop()
})

const slow = { timeout: 60_000 }

test("it is there after a restart, and gone once it was sent", slow, async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(10)
  room = await openRoom(relay.host, clock)
  const { maria, ana, anaId, worlds } = room
  const thread = await sendConcern(maria, anaId, ana, "He laughed.")
  await maria.keep({ type: "editUnsent", thread, words: "It was not the first" })
  worlds.maria.die()
  maria.stop()
  again = await createParticipant(testWorld(relay.host, clock, worlds.maria.kept))
  expect(again.get().threads[0]?.unsent).toBe("It was not the first")
  await again.keep({ type: "write", thread, words: "It was not the first time." })
  expect(again.get().threads[0]?.unsent).toBe("")
  ana.act({ type: "open", item: thread })
  await until(ana, ({ items }) => items.some(({ messages }) => messages.at(-1)?.words === "It was not the first time."))
})

test("what was begun goes with a message that is stopped before it went", slow, async () => {
  await using relay = await startRelayProcess()
  room = await openRoom(relay.host, fastClock(1))
  const { maria, anaId } = room
  const draft = { step: 3, to: anaId, card: "concern.hurt", words: "He laughed.", withName: false } as const
  await maria.keep({ type: "sendDraft", draft })
  const { threads, sent } = await until(maria, (state) => state.threads.length === 1)
  await maria.keep({ type: "editUnsent", thread: threads[0]?.id ?? "", words: "Twice." })
  await maria.keep({ type: "undo", sent: sent[0]?.id ?? "" })
  expect(maria.get().draft?.words).toBe("He laughed.\nTwice.")
})

test(
  "what is sent to somebody who is no longer on the list stays as it was written, and goes to nobody",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    room = await openRoom(relay.host, fastClock(10))
    const { maria, ana, sam, anaId, samId } = room
    const thread = await sendConcern(maria, anaId, ana, "He laughed.")
    await sendConcern(maria, samId, sam, "Ana said so.")
    const { stays } = await until(sam, (state) => state.stays.some(({ is }) => is === "private"))
    const others = stays.map(({ id }) => id).filter((id) => id !== anaId)
    sam.act({ type: "newLink", stays: others, out: [anaId] })
    await until(
      maria,
      (state) => state.room?.contacts.some(({ id, warning }) => id === anaId && warning === "missing") === true,
    )
    await maria.keep({ type: "write", thread, words: "It was not the first time." })
    const shown = maria.get().threads.find(({ id }) => id === thread)
    expect(shown?.unsent).toBe("It was not the first time.")
    expect(shown?.messages).toHaveLength(1)
  },
)
