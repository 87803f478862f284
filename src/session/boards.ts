// The boards of a room as this device may believe them: the host's roster, what each desk says of itself, and the words it explains.
import type { Bytes } from "../channel/bytes.ts"
import { openDeskState, type DeskState } from "../channel/facilitator-state.ts"
import { bytesText, fields, number, text, type Of } from "../channel/read.ts"
import { openRetired } from "../channel/retired.ts"
import { openRoomWords, type SaidWord } from "../channel/room-words.ts"
import { cardsOn, openRoster, type Roster } from "../channel/roster.ts"
import { boardKey, openValue } from "../channel/value.ts"
import { fromBase64Url } from "../wire/base64url.ts"
import type { Value } from "../wire/frames.ts"
import type { Watched } from "./connection.ts"
import type { Records, Transaction } from "./records.ts"

/** A value as it came, sealed: it is opened again when the session starts again. */
export const parseBoard = fields({ board: bytesText(16), slot: number, version: number, value: text(100_000) })
export type Board = Of<typeof parseBoard>

/** closed: no secret of ours opens it. none: the room has no roster. retired: the host says that our link is no longer in use. */
export type BoardNews =
  | { is: "roster"; roster: Roster }
  | { is: "desk" | "words" | "retired" }
  | { is: "forged" | "closed" | "none" | "nothing" }
type Believed = BoardNews & { desk?: DeskState; words?: readonly SaidWord[] }

/** no: our secret opens the roster. asking: it does not, and we look for the host's word on why. closed: there is none. */
export type Shut = "no" | "asking" | "retired" | "closed"

type BoardRecords = Records<{ board: Board }>
type BoardTransaction = Transaction<{ board: Board }>
export type Boards = Awaited<ReturnType<typeof openBoards>>

/** The roster lies in this slot of the room's board, a desk's state in that of its own, and the words it explains in the next. */
const rosterSlot = 0
export const deskSlot = 0
export const wordsSlot = 1

/** On the room's board: the host's word on the links that were in use last, each for those who hold it. */
export const retiredSlots = [1, 2, 3, 4, 5, 6] as const

/** The name of its record on the device. */
export const boardRecord = (board: string, slot: number): string => (slot === 0 ? board : `${board} ${slot}`)

const nothing = (is: "forged" | "closed" | "none" | "nothing") => ({ news: { is }, put: () => {}, done: () => {} })

/** `first`: the room's secret, before it those that were in use earlier, newest first. Opens what is kept. */
export async function openBoards(records: BoardRecords, room: string, first: readonly Bytes[]) {
  let secrets = first
  let roster: Roster | undefined
  let here = 0
  let retired = false
  const desks = new Map<string, DeskState>()
  const words = new Map<string, readonly SaidWord[]>()
  /** What none of our secrets opened, as it came last. */
  const closed = new Map<string, Value & Board>()
  const asked = new Set<number>()

  const openWith = async (by: readonly Bytes[], { board, slot, version, value }: Board): Promise<Bytes | undefined> => {
    const bytes = fromBase64Url(value)
    for (const secret of bytes ? by : []) {
      const signed = bytes && (await openValue(await boardKey(secret, board), { board, slot, version }, bytes))
      if (signed) return signed
    }
    return undefined
  }

  const readRoster = async (signed: Bytes, version: number): Promise<BoardNews> => {
    const read = await openRoster(room, signed, roster)
    if (read.is === "refused") return { is: read.reason === "older" ? "nothing" : "forged" }
    // Who holds the link can seal it under another number; true ones would then seem older.
    if (read.roster.v !== version) return { is: "forged" }
    return { is: "roster", roster: read.roster }
  }

  /** Said of the link we hold now, and of no other: the list that comes with the next one is newer than ours. */
  const readRetired = async (kept: Board): Promise<BoardNews> => {
    const signed = await openWith(secrets.slice(0, 1), kept)
    const said = signed && (await openRetired(room, signed))
    return { is: said?.since === kept.version && said.since > (roster?.v ?? 0) ? "retired" : "nothing" }
  }

  const believe = async (kept: Board): Promise<Believed> => {
    if (kept.board === room && kept.slot !== rosterSlot) return readRetired(kept)
    const signed = await openWith(secrets, kept)
    if (!signed) return { is: "closed" }
    if (kept.board === room) return readRoster(signed, kept.version)
    if (kept.slot === wordsSlot) {
      const said = await openRoomWords(room, kept, signed)
      return said ? { is: "words", words: said } : { is: "nothing" }
    }
    const desk = await openDeskState(room, kept, signed)
    return desk ? { is: "desk", desk } : { is: "forged" }
  }

  const take = (board: string, news: Believed) => {
    if (news.is === "roster") roster = news.roster
    if (news.is === "retired") retired = true
    if (news.desk) desks.set(board, news.desk)
    if (news.words) words.set(board, news.words)
  }

  for (const kept of records.all("board")) take(kept.board, await believe(kept))

  const seen = (board: string, slot: number) => records.get("board", boardRecord(board, slot))?.version ?? 0
  const watch = (board: string, slot: number): Watched => ({ board, slot, after: seen(board, slot) })
  const known = (board: string, slot: number) =>
    board === room ? slot === rosterSlot || retiredSlots.some((one) => one === slot) : slot <= wordsSlot

  const shut = (): Shut => {
    if (retired) return "retired"
    if (!closed.has(room)) return "no"
    return retiredSlots.every((slot) => asked.has(slot)) ? "closed" : "asking"
  }

  return {
    roster: () => roster,
    desk: (contact: string) => desks.get(contact),
    /** What this desk last said of words, those it took out included. */
    words: (contact: string) => words.get(contact) ?? [],
    /** How many screens are joined. */
    here: () => here,
    /** Cards of the roster as their facilitators signed them. */
    async cards(): Promise<Bytes[]> {
      const kept = records.get("board", boardRecord(room, rosterSlot))
      const signed = kept && (await openWith(secrets, kept))
      return signed ? cardsOn(room, signed) : []
    },
    /** The room's, newest first. */
    secrets: () => secrets,
    shut,
    watched: (): Watched[] => [
      watch(room, rosterSlot),
      ...(shut() === "no" ? [] : retiredSlots.map((slot) => watch(room, slot))),
      ...(roster?.contacts ?? []).flatMap(({ id }) => [watch(id, deskSlot), watch(id, wordsSlot)]),
    ],
    /** What a value from the relay tells. What is good counts once `put` was durable and `done` was called. */
    async read(frame: Value): Promise<{ news: BoardNews; put: (tx: BoardTransaction) => void; done: () => void }> {
      const { board, slot, version, value } = frame
      if (board === room && slot === rosterSlot) here = frame.here
      if (board === room && slot !== rosterSlot) asked.add(slot)
      if (value === undefined)
        return nothing(board === room && slot === rosterSlot && version === 0 && !roster ? "none" : "nothing")
      // An old value keeps its good seal: only a higher version counts.
      if (!known(board, slot) || version <= seen(board, slot)) return nothing("nothing")
      const kept = { board, slot, version, value }
      const news = await believe(kept)
      if (news.is === "closed") closed.set(boardRecord(board, slot), { ...frame, ...kept })
      if (news.is === "forged" || news.is === "closed" || news.is === "none" || news.is === "nothing")
        return nothing(news.is)
      return {
        news,
        put: (tx) => tx.put("board", boardRecord(board, slot), kept),
        done: () => {
          closed.delete(boardRecord(board, slot))
          take(board, news)
        },
      }
    },
    /** Whether `secret` opens a newer roster: the one that ours do not, or the host's own. */
    async opens(secret: Bytes, kept: Board | undefined = closed.get(room)) {
      if (!kept) return undefined
      const signed = await openWith([secret], kept)
      const read = signed && (await openRoster(room, signed, roster))
      if (read?.is !== "roster" || read.roster.v === roster?.v || read.roster.v !== kept.version) return undefined
      const { board, slot, version, value } = kept
      return {
        roster: read.roster,
        put: (tx: BoardTransaction) => tx.put("board", boardRecord(board, slot), { board, slot, version, value }),
        done: () => {
          roster = read.roster
          closed.delete(room)
        },
      }
    },
    /** From now on the room's secret is this one. Returns what did not open before. */
    renew(secret: Bytes): Value[] {
      secrets = [secret, ...secrets]
      retired = false
      asked.clear()
      const again = [...closed.values()]
      closed.clear()
      return again
    },
  }
}
