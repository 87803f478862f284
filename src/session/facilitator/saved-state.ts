// What of a host's room goes into a file: all that it takes to go on, and no word that people wrote.
import type { Bytes } from "../../channel/bytes.ts"
import type { Change } from "../keeper.ts"
import { changesOf, readsMoved, readsOnly, writeMoved, type Arrived, type Moved } from "../move/packing.ts"
import { boardRecord, openBoards, type Board } from "../boards.ts"
import { openRecords } from "../records.ts"
import { secretsOf } from "../renewal.ts"
import { roomOf, type Context } from "./context.ts"
import { claimantOf } from "./host.ts"
import { facilitatorParsers, theRoom, type RoomRecord, type ThreadRecord } from "./records.ts"

const read = readsMoved("host", facilitatorParsers, [theRoom])

/** Links of a room as they are now: where they are others, a file from before is poorer. */
export const linksNow = ({ records }: Pick<Context, "records">): string => {
  const links = records.all("link").map(({ id, is }) => `${id} ${is}`)
  return [String(roomOf({ records }).renewed?.count ?? 0), ...links.sort()].join(" ")
}

/** Which card, and about whom, are words too. */
const withoutWords = (thread: ThreadRecord): ThreadRecord => ({
  ...thread,
  ...(thread.route !== "signal" && { card: "concern.other" }),
  ...{ about: undefined, aboutNames: undefined, helped: undefined, when: undefined, text: undefined },
  ...{ messages: [], okNow: false },
})

export function packToSave(context: Context): Bytes {
  const { records } = context
  const { days, ...kept } = roomOf(context)
  // An older day's key opens what was to be erased.
  const room = { ...kept, days: days.slice(-1), saved: undefined, opened: undefined }
  const all: Moved[] = [
    { kind: "room", id: theRoom, value: room },
    ...records.all("board").map((value): Moved => ({ kind: "board", id: boardRecord(value.board, value.slot), value })),
    ...records.all("link").map((value): Moved => ({ kind: "link", id: value.id, value })),
    ...records.all("thread").map((thread): Moved => {
      return { kind: "thread", id: thread.id, value: withoutWords(thread) }
    }),
    // Answers to those who were let in and new links; what was written to people is not among them.
    ...records.all("outbox").flatMap((value): Moved[] => {
      const isOurs = claimantOf(value.thread) !== undefined || (value.body as { k?: unknown }).k === "stays"
      return isOurs ? [{ kind: "outbox", id: `${value.thread} ${value.n}`, value }] : []
    }),
  ]
  return writeMoved("host", room.room, all)
}

export type OpenedFile = { arrived: Arrived; room: string; people: string[] }

/** undefined: it is no room of a host's, whole and good in every record. */
export async function lookAtSaved(room: string, bytes: Uint8Array): Promise<OpenedFile | undefined> {
  const arrived = read(room, bytes)
  if (!arrived) return undefined
  const records = await openRecords(readsOnly(arrived), facilitatorParsers)
  const own = roomOf({ records })
  if (own.hostSeed === undefined) return undefined
  const roster = (await openBoards(records, room, secretsOf(own))).roster()
  return roster && { arrived, room: roster.room, people: roster.contacts.map(({ name }) => name) }
}

/** To be kept in one step. */
export function changesOfSaved(arrived: Arrived, savedAt: number): Change[] {
  const changes = changesOf(arrived)
  const list = changes.find(({ kind, id }) => kind === "board" && id === arrived.room)?.value as Board | undefined
  const opened = { savedAt, list: list?.version }
  return changes.map((change) =>
    change.kind === "room" ? { ...change, value: { ...(change.value as RoomRecord), opened } } : change,
  )
}
