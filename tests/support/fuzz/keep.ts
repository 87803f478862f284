// Holds such a meeting, and writes what its devices keep to tests/fixtures/kept-records.json: `npx tsx tests/support/fuzz/keep.ts`.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Keeper, RecordKind } from "../../../src/session/keeper.ts"
import { startRelayProcess } from "../relay.ts"
import { openRoom, sendConcern } from "../rooms.ts"
import { fastClock, until } from "../session-world.ts"
import type { KeptRecord } from "./kept.ts"

const kinds: RecordKind[] = [
  ...(["room", "thread", "outbox", "draft", "board"] as const),
  ...(["contact", "link", "sent", "device", "done"] as const),
]

const recordsOf = async (keeper: Keeper): Promise<KeptRecord[]> => {
  const all: KeptRecord[] = []
  for (const room of await keeper.rooms()) {
    const opened = await keeper.open(room)
    for (const kind of kinds) for (const { id, value } of await opened.read(kind)) all.push({ room, kind, id, value })
  }
  return all
}

const relay = await startRelayProcess()
const clock = fastClock(10)
const meeting = await openRoom(relay.host, clock)
const { sam, maria, samId, anaId, worlds } = meeting
const thread = await sendConcern(maria, samId, sam, "Something hurt me")
sam.act({ type: "open", item: thread })
sam.act({ type: "reply", item: thread, words: "I am sorry", line: "fac.sorry", places: {}, choices: ["answer.yes"] })
sam.act({ type: "makeContactLink", name: "Rosa" })
sam.act({ type: "startBreak", startsAt: clock.now(), minutes: 5 })
sam.act({ type: "setRecord", is: "off" })
sam.act({ type: "changeWords", put: [{ names: ["RCT"], meanings: ["A study"] }], drop: [] })
await sam.keep({ type: "keepTyped", typed: { field: "words" } })
maria.act({ type: "setName", name: "Maria" })
await maria.keep({ type: "answerFirst", card: "pace.slower", few: true, send: true }, "press 1")
await until(maria, ({ threads, record, pause }) => threads[0]?.messages.length === 2 && !!record && !!pause)
await relay.kill()
await maria.keep({ type: "write", thread, words: "and this waits" })
await maria.keep({
  type: "editDraft",
  draft: { step: 3, to: anaId, card: "concern.hurt", words: "A", withName: true },
})
const kept = [...(await recordsOf(worlds.maria.kept)), ...(await recordsOf(worlds.sam.kept))]
meeting.stop()
await relay[Symbol.asyncDispose]()
const text = JSON.stringify({ now: clock.now(), records: kept }, undefined, 1)
writeFileSync(join(import.meta.dirname, "../../fixtures/kept-records.json"), `${text}\n`)
process.exit()
