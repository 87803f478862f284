// A desk that was opened from a saved room: the file is older than the room, so it first reads what came since, and only then says anything.
import type { Value } from "../../wire/frames.ts"
import { deskSlot, wordsSlot, type Board } from "../boards.ts"
import { isCatchingUp, roomOf, type Context } from "./context.ts"
import { newDay } from "./day-keys.ts"
import { adoptLinks, changeFacts } from "./host.ts"
import { theRoom } from "./records.ts"

/**
 * Seconds since 1970: above every number that the lost device, or this file opened once before, can have used, as both began
 * lower and nobody says one thing a second for long.
 */
const above = (n: number, now: number): number => Math.max(n, Math.floor(now / 1000))

/** The number before the first that this desk gives a message in a new thread. */
export const firstSent = (context: Context): number =>
  roomOf(context).opened === undefined ? 0 : above(0, context.time())

export function createCatchUp(context: Context) {
  const { records, boards, me, world } = context
  const { room } = roomOf(context)
  const places = [`${room} 0`, `${me} ${deskSlot}`, `${me} ${wordsSlot}`]
  const heard = new Set<string>()
  const isOn = () => isCatchingUp(context)

  return {
    isOn,
    heard: ({ board, slot }: Value) => void heard.add(`${board} ${slot}`),
    /** The relay answered for all of them, and what lies there could be opened. */
    isReady: () => isOn() && boards?.shut() === "no" && places.every((place) => heard.has(place)),
    /** A device that dies in between does it again. Returns the roster to post. */
    async finish(): Promise<Board | undefined> {
      const now = context.time()
      const before = roomOf(context)
      const said = boards?.desk(me)
      const { rev, pause, readsUntil } = said && said.rev >= before.rev ? said : before
      const record = (said?.record?.rev ?? 0) >= (before.record?.rev ?? 0) ? said?.record : before.record
      await records.commit(await adoptLinks(context))
      // A relay that keeps a newer list to itself must not get one of the same number with other people on it.
      const roster = await changeFacts(context, { v: above((boards?.roster()?.v ?? 0) + 1, now) })
      await records.commit((tx) => {
        for (const thread of records.all("thread"))
          tx.put("thread", thread.id, { ...thread, sentN: above(thread.sentN, now) })
        tx.put("room", theRoom, {
          ...before,
          ...{ rev, pause, record, readsUntil },
          // Nobody has the lost device's last one here: what was sealed for it is sealed anew for this.
          days: [...before.days, newDay(world.random, now)].slice(-20),
          opened: { savedAt: before.opened?.savedAt ?? now, caughtUp: now },
        })
      })
      return roster
    },
  }
}
