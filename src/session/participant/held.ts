// A room that is on its way between two devices: it is kept and shown, and nothing is sent or collected, until one of the two holds it for good.
import { makeMoveLink, type MoveWord, type SealedPart } from "../../channel/move.ts"
import { createDiffering } from "../differing.ts"
import { openBoards } from "../boards.ts"
import { openMoveLine, type MoveLine } from "../move-line.ts"
import type { Move, ParticipantState } from "../participant-state.ts"
import type { Problem } from "../people.ts"
import type { Queue } from "../queue.ts"
import { secretsOf } from "../renewal.ts"
import { bytesOf } from "../thread-keys.ts"
import type { World } from "../world.ts"
import { deviceOf, type Context } from "./context.ts"
import { outside } from "./outside.ts"
import { theMove, theRoom, type MoveRecord, type ParticipantRecords } from "./records.ts"
import { roomOf } from "./view.ts"

/** A code that is shown longer than it takes to scan it is for others. */
export const showsFor = 120_000
/** A relay's answer takes a second; then a person is asked to look at the other device. */
const slowAfter = 20_000
/** For the last words and the emptying, where the relay is away. */
const lastTry = 10 * 60_000

/** How it ended here, and what is left to tell the board once that is done. */
export type HeldEnd = { is: "goes_on" | "forget"; tell: Move | undefined; then: () => void }

export type Held = Awaited<ReturnType<typeof openHeld>>

export async function contextOf(world: World, records: ParticipantRecords): Promise<Context> {
  const room = records.get("room", theRoom)
  if (!room) throw new Error("A room is kept without its record")
  const boards = await openBoards(records, room.room, secretsOf(room))
  const time = () => Math.round(world.now())
  return { world, room, records, boards, keys: new Map(), differing: createDiffering(), nameBeside: undefined, time }
}

/** `parts`: of a move that begins now; without them a device that died in between asks what became of it. */
export async function openHeld(
  world: World,
  records: ParticipantRecords,
  queue: Queue,
  end: (how: HeldEnd) => Promise<void>,
  parts?: readonly SealedPart[],
) {
  const context = await contextOf(world, records)
  const { room } = context.room
  const record = records.get("move", theMove)
  if (!record) throw new Error("A room is held without its move")
  const run: Queue["run"] = (task) => queue.run(() => (over ? undefined : task()))
  let over = false
  let problem: Problem | undefined
  let move: Move = record.is === "coming" ? { is: "waiting", slow: false, faster: false } : { is: "asking" }
  let why: "expired" | "stopped" = parts ? "expired" : "stopped"
  let stopTimer = () => {}

  const finish = async (is: HeldEnd["is"], tell: Move | undefined, last: (line: MoveLine) => Promise<void> | void) => {
    over = true
    stopTimer()
    if (is === "goes_on") await records.commit((tx) => tx.delete("move", theMove))
    const then = async () => {
      await last(line)
      line.stopWhenPosted(lastTry)
    }
    await end({ is, tell, then: () => void then() })
  }
  const emptied = (line: MoveLine) => line.empty()

  const leavingWord = (word: MoveWord) => {
    if (word.is === "taken" || word.is === "gone") {
      const to = word.is === "taken" ? word.by : word.to
      const name = context.boards.roster()?.room ?? ""
      return finish("forget", { is: "gone", room: name }, (line) => line.say({ is: "gone", to }))
    }
    return finish("goes_on", { is: "stayed", why }, async (line) => {
      await line.say({ is: "stays" })
      await line.empty()
    })
  }
  const comingWord = async (word: MoveWord, { by }: Extract<MoveRecord, { is: "coming" }>) => {
    if (word.is === "gone" && word.to === by) return finish("goes_on", { is: "here" }, emptied)
    // Only the old device's own last word says for good that the room is elsewhere.
    if (word.is === "gone" || word.is === "stays") return finish("forget", { is: "too_late" }, () => {})
    if (word.is === "taken" && word.by === by) return line.empty()
    if (move.is === "waiting") move = { ...move, faster: true }
  }
  const said = (word: MoveWord) => (record.is === "coming" ? comingWord(word, record) : leavingWord(word))

  const line = await openMoveLine(world, {
    ...{ room, relay: context.room.relay, q: bytesOf(record.q), run },
    word: said,
    problem: (now) => void (problem = now),
  })
  /** Whoever is first has said it: from now on the other one cannot take it, or has. */
  const decide = () => {
    stopTimer()
    move = { is: "asking" }
    return line.say({ is: "kept" })
  }

  if (record.is === "coming") {
    await line.say({ is: "taken", by: record.by })
    stopTimer = world.after(slowAfter, () =>
      run(() => {
        if (move.is === "waiting") move = { ...move, slow: true }
      }),
    )
  } else if (parts) {
    line.postParts(parts)
    const { pages } = world
    const relay = context.room.relay === new URL(pages).host ? undefined : context.room.relay
    move = { is: "showing", link: makeMoveLink({ pages, room, secret: bytesOf(record.q), relay }), until: record.until }
    stopTimer = world.after(Math.max(0, record.until - world.now()), () => run(decide))
  } else await decide()

  const state = (): ParticipantState => ({
    ...outside,
    room: roomOf(context, () => {}),
    link: problem?.startsWith("relay_") ? "away" : "open",
    problem: problem === "relay_down" ? undefined : problem,
    move,
  })

  return {
    held: {
      /** The person stops it. What was taken before that stays taken. */
      async stop() {
        if (move.is !== "showing") return
        why = "stopped"
        await decide()
      },
      /** The person has looked at the other device. */
      async settle(here: boolean) {
        if (move.is !== "waiting" || !move.slow) return
        if (here) await finish("goes_on", { is: "here" }, emptied)
        else await finish("forget", undefined, () => {})
      },
    },
    id: room,
    state,
    /** The room is forgotten here: who has the code gets nothing of it any more. */
    async drop() {
      over = true
      stopTimer()
      if (record.is === "going") {
        await line.say({ is: "kept" })
        await emptied(line)
        line.stopWhenPosted(lastTry)
      } else line.stop()
      records.close()
    },
    over: () => -1,
    meetings: () => deviceOf(context).meetings ?? [],
    settle: () => true,
    stop() {
      if (over) return
      over = true
      stopTimer()
      line.stop()
      records.close()
    },
    /** As `stop`, but the line says its last words. */
    close() {
      over = true
      records.close()
    },
  }
}
