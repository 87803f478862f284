// A desk that was opened from a saved room: the file is older than the room, so it first reads what came since, and only then says anything.
import type { Value } from "../../wire/frames.ts"
import { boardRecord, deskSlot, wordsSlot, type Board, type BoardNews } from "../boards.ts"
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
  const list = { board: room, slot: 0 }
  const own = { board: me, slot: deskSlot }
  const places = [list, own, { board: me, slot: wordsSlot }]
  type Place = (typeof places)[number]
  const nameOf = ({ board, slot }: Place) => `${board} ${slot}`
  /** What the relay said is the newest in each place. */
  const told = new Map<string, number>()
  const closed = new Set<string>()
  const isOn = () => isCatchingUp(context)
  const isHere = (place: Place) => {
    const newest = told.get(nameOf(place))
    const kept = records.get("board", boardRecord(place.board, place.slot))
    return newest !== undefined && newest <= (kept?.version ?? 0)
  }

  return {
    isOn,
    /** Once what it told is kept. */
    heard(frame: Value, news: BoardNews["is"]) {
      const name = nameOf(frame)
      told.set(name, frame.version)
      if (news === "closed") closed.add(name)
      else closed.delete(name)
      if (!isOn()) return
      // The relay has lost the list, or keeps it to itself: with the file's list somebody who was put out since would be back.
      const isOlder = (told.get(nameOf(list)) ?? Infinity) < (roomOf(context).opened?.list ?? 0)
      context.forgotten = isOlder || (isHere(list) && closed.has(nameOf(own)))
    },
    /** The relay answered for all of them, and what lies there is here. */
    isReady: () => isOn() && !context.forgotten && boards?.shut() === "no" && places.every(isHere),
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
          opened: { savedAt: now, ...before.opened, caughtUp: now },
        })
      })
      return roster
    },
  }
}
