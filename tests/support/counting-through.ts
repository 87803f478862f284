// Numbered messages from one device to another, in the middle of which something goes wrong; each must arrive once and in order.
import { expect } from "vitest"
import { openRoom, sendConcern, type Facilitator, type Participant, type Room } from "./rooms.ts"
import { fastClock, until, type Clock } from "./session-world.ts"

export type Scene = { host: string; clock: Clock; room: Room; maria: Participant; ana: Facilitator }

/** Does what goes wrong; answers with the sessions that began anew. */
export type Fault = (scene: Scene) => Promise<Partial<Pick<Scene, "maria" | "ana">>>

const count = 200

export async function countThrough(host: string, fault: Fault): Promise<void> {
  const clock = fastClock(10)
  const room = await openRoom(host, clock)
  let { maria, ana } = room
  const troubles = new Set<string>()
  const watchFor = (end: Pick<Participant | Facilitator, "get" | "subscribe">) =>
    end.subscribe(() => {
      const { problem, link } = end.get()
      // Without a line for long it says so; that it was refused, lied to or replaced it may not say.
      if (problem !== undefined && problem !== "relay_down") troubles.add(problem)
      if (link === "moved") troubles.add(link)
    })
  try {
    for (const end of [maria, ana]) watchFor(end)
    const thread = await sendConcern(maria, room.anaId, ana, "0")
    ana.act({ type: "open", item: thread })
    const write = (from: number, to: number) => {
      for (let n = from; n <= to; n++) maria.act({ type: "write", thread, words: String(n) })
    }
    write(1, count / 2)
    // In the middle of it: some are on the way, some are kept, some have come.
    await until(ana, ({ items }) => (items.find(({ id }) => id === thread)?.messages.length ?? 0) > 10)
    const after = await fault({ host, clock, room, maria, ana })
    maria = after.maria ?? maria
    ana = after.ana ?? ana
    for (const end of Object.values(after)) watchFor(end)
    const now = await until(maria, ({ threads }) => threads.some(({ id }) => id === thread))
    // What was pressed but not yet kept when a device lost its power was never on its screen either.
    const kept = now.threads.find(({ id }) => id === thread)?.messages.length ?? 0
    write(after.maria ? kept : count / 2 + 1, count)

    const wanted = Array.from({ length: count + 1 }, (_, n) => String(n))
    const wordsOf = (messages: { words: string }[] = []) => messages.map(({ words }) => words)
    const desk = await until(
      ana,
      ({ items }) => (items.find(({ id }) => id === thread)?.messages.length ?? 0) >= wanted.length,
      60_000,
    )
    expect(wordsOf(desk.items.find(({ id }) => id === thread)?.messages)).toEqual(wanted)
    const own = await until(
      maria,
      ({ threads }) =>
        threads.find(({ id }) => id === thread)?.messages.every(({ step }) => step !== "sending" && step !== "kept") ===
        true,
      60_000,
    )
    expect(wordsOf(own.threads.find(({ id }) => id === thread)?.messages)).toEqual(wanted)
    expect([...troubles]).toEqual([])
    console.log(`${wanted.length} written, ${wanted.length} arrived, 0 lost, 0 twice`)
  } finally {
    room.stop()
    maria.stop()
    ana.stop()
  }
}
