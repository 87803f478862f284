// What this desk posts of itself, each minute and whenever it changes: presence, day key, roster seen, the room's break and record.
import { makeDeskState, type DeskState } from "../../channel/facilitator-state.ts"
import { agreementKey } from "../../channel/keys.ts"
import { boardKey, sealValue } from "../../channel/value.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { deskSlot, type Board } from "../boards.ts"
import { actedWithin, saidEvery, type Later } from "../presence.ts"
import { bytesOf } from "../thread-keys.ts"
import { isUnlisted, roomOf, type Context } from "./context.ts"
import { turnDays } from "./day-keys.ts"
import { theRoom } from "./records.ts"

/** Clocks are kept right in smaller steps. */
const exact = 1_000
/** A device that has no room is not asked again at once: nothing else would be done or shown meanwhile. */
const againAfter = 5_000

/** Acted in a time to come: the clock was put right since, and was not long wrong. */
const isHere = ({ seen, time }: Context) => seen.visible && Math.abs(time() - seen.actedAt) < actedWithin

/** All that would make a new state worth posting before its minute is over. */
function worthPosting(context: Context): string {
  const { rev, record, readsUntil, days } = roomOf(context)
  const v = context.boards?.roster()?.v
  return JSON.stringify([isHere(context), rev, record?.rev, readsUntil, days.length, v])
}

export function createOwnState(context: Context) {
  let posted: { as: string; at: number } | undefined
  /** Of the last that could not be kept. */
  let failedAt = -Infinity

  const state = (x: Uint8Array, until: number): DeskState | undefined => {
    const roster = context.boards?.roster()
    if (!roster) return undefined
    const { rev, pause, record, readsUntil } = roomOf(context)
    return {
      ...{ rev, pause, record, readsUntil },
      at: context.time(),
      roster: { v: roster.v, hash: roster.hash },
      day: { x: new Uint8Array(x), until },
      presence: isHere(context) ? "here" : "away",
      again: roomOf(context).opened?.caughtUp,
      via: context.world.via,
    }
  }

  return {
    /** True when it should be posted now; says when that will be. */
    isDue(later: Later): boolean {
      if (!context.boards?.roster() || isUnlisted(context)) return false
      const now = context.time()
      const again = failedAt + againAfter
      // Failed in a time to come: the clock was put right since.
      if (now < again && failedAt <= now) {
        later(again)
        return false
      }
      if (!posted || worthPosting(context) !== posted.as) return true
      later(posted.at + saidEvery)
      if (isHere(context)) later(context.seen.actedAt + actedWithin)
      const ago = now - posted.at
      return ago >= saidEvery || ago < -exact
    },
    /** Turns the day key when its day is over, keeps the state and returns it for the relay. */
    async make(): Promise<Board | undefined> {
      const { world, records, me, time, signing } = context
      failedAt = time()
      const room = roomOf(context)
      const days = turnDays(room.days, time(), world.random)
      const keys = await Promise.all(days.map(({ seed }) => agreementKey(bytesOf(seed))))
      const [newest, day] = [keys.at(-1), days.at(-1)]
      const said = newest && day && state(newest.public, day.until)
      if (!said || room.secret === undefined || !context.boards) return undefined
      const version = Math.max((records.get("board", me)?.version ?? 0) + 1, time())
      const signed = await makeDeskState(signing, room.room, version, said)
      const at = { board: me, slot: deskSlot, version }
      const sealed = await sealValue(await boardKey(bytesOf(room.secret), me), at, signed, world.random)
      if (!sealed) return undefined
      const board = { ...at, value: toBase64Url(sealed) }
      const read = await context.boards.read({ t: "value", ...board, here: context.boards.here() })
      await records.commit((tx) => {
        if (days !== room.days) tx.put("room", theRoom, { ...room, days })
        read.put(tx)
      })
      read.done()
      context.days = keys
      posted = { as: worthPosting(context), at: time() }
      failedAt = -Infinity
      return board
    },
  }
}
