// While all of ours is put away the room goes on: what waited is sent, what is written is kept, what comes is there afterwards.
import { expect, test } from "vitest"
import { withoutOurs, withoutPrivate } from "../../src/session/hide-private.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { parseShares, sharingStore, whileSharing } from "../../src/session/sharing.ts"
import { startRelayProcess } from "../support/relay.ts"
import { openRoom } from "../support/rooms.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const words = "They laughed at my son."
const more = "It was not the first time."
const answer = "I will talk to Tom."

test("put away in the middle of a count down", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(10)
  const room = await openRoom(relay.host, clock)
  const { ana, anaId } = room
  const shares = sharingStore(parseShares(undefined))
  const maria = whileSharing(room.maria, shares, withoutPrivate, withoutOurs)
  const seen: string[] = []
  try {
    maria.act({ type: "sendDraft", draft: { step: 3, to: anaId, card: "concern.hurt", words, withName: false } })
    await until(maria, ({ sent }) => sent[0]?.goesAt !== undefined)
    maria.act({ type: "hideNow", on: true })
    const leave = maria.subscribe(() => seen.push(JSON.stringify(maria.get())))
    expect(maria.get()).toMatchObject({ plain: true, sent: [], threads: [] })

    const { items } = await until(ana, (desk) => desk.items.some(({ kind }) => kind === "private"))
    const item = items.find(({ kind }) => kind === "private")?.id ?? ""
    ana.act({ type: "open", item })
    ana.act({ type: "reply", item, words: answer, line: undefined, places: {}, choices: [] })
    // A field that was open hands on its last letters as it goes.
    maria.act({ type: "editUnsent", thread: item, words: more })
    maria.act({
      type: "editDraft",
      draft: { step: 3, to: anaId, card: "concern.other", words: more, withName: undefined },
    })
    await until(room.maria, ({ threads, draft }) => threads[0]?.messages.length === 2 && draft?.words === more)
    leave()
    for (const secret of [words, more, answer, "Ana", "Advisory"])
      expect(seen.filter((state) => state.includes(secret))).toEqual([])

    // The device goes off and on: the room is there, and so is what was put away.
    room.maria.stop()
    const again = await createParticipant(testWorld(relay.host, clock, room.worlds.maria.kept))
    const back = whileSharing(again, sharingStore(parseShares(shares.getState())), withoutPrivate, withoutOurs)
    expect(back.get()).toMatchObject({ plain: true, room: undefined, threads: [] })
    back.act({ type: "hideNow", on: false })
    const { threads, draft, sent } = await until(back, (state) => state.threads.length === 1)
    expect(threads[0]?.messages.map((message) => message.words)).toEqual([words, answer])
    expect(threads[0]?.unsent).toBe(more)
    expect(draft?.words).toBe(more)
    expect(sent[0]?.takenBack).toBe("no")
    again.stop()
  } finally {
    room.stop()
  }
})
