// The boards of a room as this device may believe them: the host's roster, what each desk says of itself, and the words it explains.
import type { Bytes } from "../channel/bytes.ts"
import { openDeskState, type DeskState } from "../channel/facilitator-state.ts"
import { bytesText, fields, number, text, type Of } from "../channel/read.ts"
import { openRoomWords, type SaidWord } from "../channel/room-words.ts"
import { openRoster, type Roster } from "../channel/roster.ts"
import { boardKey, openValue } from "../channel/value.ts"
import { fromBase64Url } from "../wire/base64url.ts"
import type { Value } from "../wire/frames.ts"
import type { Watched } from "./connection.ts"
import type { Records, Transaction } from "./records.ts"

/** A value as it came, sealed: it is opened again when the session starts again. */
export const parseBoard = fields({ board: bytesText(16), slot: number, version: number, value: text(100_000) })
export type Board = Of<typeof parseBoard>

/** closed: no secret of ours opens it. none: the room has no roster. */
export type BoardNews =
  { is: "roster"; roster: Roster } | { is: "desk" | "words" } | { is: "forged" | "closed" | "none" | "nothing" }
type Believed = BoardNews & { desk?: DeskState; words?: readonly SaidWord[] }

type BoardRecords = Records<{ board: Board }>
type BoardTransaction = Transaction<{ board: Board }>
export type Boards = Awaited<ReturnType<typeof openBoards>>

/** The roster lies in this slot of the room's board, a desk's state in that of its own, and the words it explains in the next. */
const rosterSlot = 0
export const deskSlot = 0
export const wordsSlot = 1

/** The name of its record on the device. */
export const boardRecord = (board: string, slot: number): string => (slot === wordsSlot ? `${board} ${slot}` : board)

const nothing = (is: "forged" | "closed" | "none" | "nothing") => ({ news: { is }, put: () => {}, done: () => {} })

/** `secret`: the room's. Opens what is kept. */
export async function openBoards(records: BoardRecords, room: string, secret: Bytes) {
  let roster: Roster | undefined
  let here = 0
  const desks = new Map<string, DeskState>()
  const words = new Map<string, readonly SaidWord[]>()

  const open = async ({ board, slot, version, value }: Board): Promise<Bytes | undefined> => {
    const bytes = fromBase64Url(value)
    return bytes && openValue(await boardKey(secret, board), { board, slot, version }, bytes)
  }

  const readRoster = async (signed: Bytes): Promise<BoardNews> => {
    const read = await openRoster(room, signed, roster)
    if (read.is === "refused") return { is: read.reason === "older" ? "nothing" : "forged" }
    return { is: "roster", roster: read.roster }
  }

  const believe = async (kept: Board): Promise<Believed> => {
    const signed = await open(kept)
    if (!signed) return { is: "closed" }
    if (kept.board === room) return readRoster(signed)
    if (kept.slot === wordsSlot) {
      const said = await openRoomWords(room, kept.board, signed)
      return said ? { is: "words", words: said } : { is: "nothing" }
    }
    const desk = await openDeskState(room, kept.board, signed)
    return desk ? { is: "desk", desk } : { is: "forged" }
  }

  const take = (board: string, news: Believed) => {
    if (news.is === "roster") roster = news.roster
    if (news.desk) desks.set(board, news.desk)
    if (news.words) words.set(board, news.words)
  }

  for (const kept of records.all("board")) take(kept.board, await believe(kept))

  const seen = (board: string, slot: number) => records.get("board", boardRecord(board, slot))?.version ?? 0
  const watch = (board: string, slot: number): Watched => ({ board, slot, after: seen(board, slot) })

  return {
    roster: () => roster,
    desk: (contact: string) => desks.get(contact),
    /** What this desk last said of words, those it took out included. */
    words: (contact: string) => words.get(contact) ?? [],
    /** How many screens are joined. */
    here: () => here,
    watched: (): Watched[] => [
      watch(room, rosterSlot),
      ...(roster?.contacts ?? []).flatMap(({ id }) => [watch(id, deskSlot), watch(id, wordsSlot)]),
    ],
    /** What a value from the relay tells. What is good counts once `put` was durable and `done` was called. */
    async read(frame: Value): Promise<{ news: BoardNews; put: (tx: BoardTransaction) => void; done: () => void }> {
      const { board, slot, version, value } = frame
      if (board === room && slot === rosterSlot) here = frame.here
      if (value === undefined) return nothing(board === room && version === 0 && !roster ? "none" : "nothing")
      // An old value keeps its good seal: only a higher version counts.
      if ((slot !== deskSlot && slot !== wordsSlot) || version <= seen(board, slot)) return nothing("nothing")
      const kept = { board, slot, version, value }
      const news = await believe(kept)
      if (news.is !== "roster" && news.is !== "desk" && news.is !== "words") return nothing(news.is)
      return {
        news,
        put: (tx) => tx.put("board", boardRecord(board, slot), kept),
        done: () => take(board, news),
      }
    },
  }
}
