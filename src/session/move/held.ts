// A room that is on its way between two devices: it is kept and shown, and nothing is sent or collected, until one of the two holds it for good.
import { makeMoveLink, type MovesAs, type MoveWord, type SealedPart } from "../../channel/move.ts"
import type { Link, Problem } from "../people.ts"
import type { Queue } from "../queue.ts"
import type { Records } from "../records.ts"
import { bytesOf } from "../thread-keys.ts"
import type { World } from "../world.ts"
import { openMoveLine, type MoveLine } from "./line.ts"
import { theMove, type MoveRecord } from "./record.ts"
import type { Move } from "./state.ts"

/** A code that is shown longer than it takes to scan it is for others. */
export const showsFor = 120_000
/** A relay's answer takes a second; then a person is asked to look at the other device. */
const slowAfter = 20_000
/** For the last words and the emptying, where the relay is away. */
const lastTry = 10 * 60_000

/** How it ended here, and what is left to tell the board once that is done. */
export type HeldEnd = { is: "goes_on" | "forget"; tell: Move | undefined; then: () => void }

export type HeldRoom = {
  room: string
  relay: string
  as: MovesAs
  /** What people call it. */
  name: string
  records: Records<{ move: MoveRecord }>
  end: (how: HeldEnd) => Promise<void>
}

export type Held = Awaited<ReturnType<typeof openHeld>>

/** `parts`: of a move that begins now; without them a device that died in between asks what became of it. */
export async function openHeld(
  world: World,
  { room, relay, as, name, records, end }: HeldRoom,
  queue: Queue,
  parts?: readonly SealedPart[],
) {
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
    ...{ room, relay, q: bytesOf(record.q), run },
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
    const link = { pages, room, secret: bytesOf(record.q), relay: relay === new URL(pages).host ? undefined : relay }
    move = { is: "showing", link: makeMoveLink(link, as), until: record.until }
    stopTimer = world.after(Math.max(0, record.until - world.now()), () => run(decide))
  } else await decide()

  return {
    seen: (): { move: Move; link: Link; problem: Problem | undefined } => ({
      move,
      link: problem?.startsWith("relay_") ? "away" : "open",
      problem: problem === "relay_down" ? undefined : problem,
    }),
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
    /** The session ends; the move does not. */
    leave() {
      if (over) return
      over = true
      stopTimer()
      line.stop()
      records.close()
    },
    /** As `leave`, but the line says its last words. */
    close() {
      over = true
      records.close()
    },
  }
}
