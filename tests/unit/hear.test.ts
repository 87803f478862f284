// What a participant's messages change at a desk, where they come in another order than they were written.
import { expect, test } from "vitest"
import type { FromParticipant } from "../../src/channel/bodies.ts"
import type { Context } from "../../src/session/facilitator/context.ts"
import { newThread, withMessage } from "../../src/session/facilitator/hear.ts"
import { isOver } from "../../src/session/facilitator/items.ts"
import type { ThreadRecord } from "../../src/session/facilitator/records.ts"
import { hasReceived, nothingReceived, parseReceived, receive } from "../../src/session/received.ts"

const id = "BgYGBgYGBgYGBgYGBgYGBg"
/** As a desk begins it that was opened from a file, by words whose card it does not know. */
const begun: ThreadRecord = {
  ...{ id, x: "", s: "", card: "concern.other", route: "private", item: id, at: 5, sentN: 0 },
  ...{ received: nothingReceived, lastN: 2, seenTo: 0, opened: false, messages: [], takenBack: false, okNow: false },
  stale: false,
}

test("a card that comes after the words that followed it stands before them, with its name and whom it is about", () => {
  const words = withMessage(begun, { v: 1, k: "words", n: 2, at: 6, words: "It was today." }, 6)
  const card = {
    v: 1,
    k: "card",
    n: 1,
    at: 5,
    card: "concern.hurt",
    route: "private",
    words: "They laughed.",
    name: "Maria",
  } as const
  const both = withMessage(words, { ...card, about: [id] }, 6)
  expect(both).toMatchObject({ card: "concern.hurt", name: "Maria", about: [id], lastN: 2 })
  expect(both.messages.map((message) => message.words)).toEqual(["They laughed.", "It was today."])
  expect(withMessage(both, { ...card, n: 3, words: "Again." }, 6)).toMatchObject({ messages: both.messages })
})

test("numbers far above all that came before are each known, and their list can always be read back", () => {
  const far = Array.from({ length: 1_500 }, (_, at) => 1_795_000_000 + 2 * at)
  const all = far.reduce(receive, receive(nothingReceived, 1))
  expect(parseReceived(all)).toEqual(all)
  expect(far.every((n) => hasReceived(all, n))).toBe(true)
  expect(hasReceived(all, 1_795_002_999)).toBe(false)
})

test("what says no word of its own begins nothing that asks to be opened, where the beginning is not known", () => {
  const start = { x: id, s: id }
  const room = { opened: { savedAt: 1, caughtUp: 2 } }
  const context = { time: () => 9, records: { get: () => room, all: () => [] } } as unknown as Context
  const bodies = [
    { v: 1, k: "helped", n: 3, at: 6, to: 1, helped: "yes", start },
    { v: 1, k: "ok_now", n: 3, at: 6, start },
    { v: 1, k: "name", n: 3, at: 6, name: "Maria", start },
  ] as unknown as FromParticipant[]
  for (const body of bodies) {
    const thread = newThread(context, id, body)
    expect(thread && isOver(thread, 10), body.k).toBe(true)
  }
  const said = newThread(context, id, { v: 1, k: "words", n: 3, at: 6, words: "It was today.", start })
  expect(said && isOver(said, 10)).toBe(false)
})
