// A host saves her room to a file with a code for her paper, and opens such a file on a device that has no desk.
import { readPaperCode, writePaperCode, type PaperCode } from "../../channel/paper-code.ts"
import {
  openSaved,
  readSavedFile,
  sealSaved,
  writeSavedFile,
  type SavedFile,
  type SavedFileRead,
} from "../../channel/saved-room.ts"
import type { Change } from "../keeper.ts"
import type { World } from "../world.ts"
import { roomOf, type Context } from "./context.ts"
import { theRoom } from "./records.ts"
import { changesOfSaved, linksNow, lookAtSaved, packToSave, type OpenedFile } from "./saved-state.ts"

export { largestSaved } from "../../channel/saved-room.ts"

/** undefined code: hidden, as the screen is shared. */
export type Saving = { is: "asked" } | { is: "made"; code: string | undefined; file: string; at: number }

type CodeWrong = Exclude<PaperCode["is"], "code"> | "other_file"

export type Opening =
  /** wrong: of the file that was chosen last. `room`: whose desk is here already. */
  | { is: "file"; wrong: Exclude<SavedFileRead["is"], "file"> | "already" | "occupied" | undefined; room: string }
  /** wrong: of the code that was tried last; `sign`: what is in no code; `group`: where to look. */
  | { is: "code"; at: number; wrong: CodeWrong | undefined; sign: string | undefined; group: number | undefined }
  | { is: "ready"; at: number; room: string; people: string[] }

export type SavingAction =
  | { type: "askSave" }
  | { type: "makeSave" }
  /** written: the file is kept and the code is on paper. */
  | { type: "endSave"; written: boolean }
  /** undefined: none was chosen yet. */
  | { type: "openSaved"; file: string | undefined }
  | { type: "tryCode"; code: string }
  | { type: "takeSaved" }
  | { type: "endOpening" }
  /** What may be missing was read. */
  | { type: "knowMissing" }

const savingTypes: readonly string[] = [
  "askSave",
  "makeSave",
  "endSave",
  "openSaved",
  "tryCode",
  "takeSaved",
  "endOpening",
  "knowMissing",
] satisfies SavingAction["type"][]

export const isSavingAction = <T extends { type: string }>(action: T): action is T & SavingAction =>
  savingTypes.includes(action.type)

type Rooms = {
  /** The desk in use here. */
  desk: () => Context | undefined
  /** Why this device cannot take the room. */
  refuses: (room: string) => Promise<{ is: "already" } | { is: "occupied"; room: string } | undefined>
  /** All in one durable step. */
  settle: (room: string, changes: Change[]) => Promise<void>
}

const codeBytes = 16

export function createSaving(world: World, rooms: Rooms) {
  let saving: Saving | undefined
  let made: { at: number; links: string } | undefined
  let opening: Opening | undefined
  let file: SavedFile | undefined
  let found: OpenedFile | undefined

  const host = (): Context | undefined => {
    const desk = rooms.desk()
    return desk?.host && desk.boards?.roster() && !desk.boards.roster()?.own ? desk : undefined
  }

  const make = async (desk: Context) => {
    const q = world.random(codeBytes)
    const at = desk.time()
    const sealed = await sealSaved(q, { room: roomOf(desk).room, at }, packToSave(desk), world.random)
    made = { at, links: linksNow(desk) }
    saving = { is: "made", code: writePaperCode(q), file: writeSavedFile(sealed), at }
  }
  const end = async (desk: Context | undefined, written: boolean) => {
    const saved = saving?.is === "made" && written ? made : undefined
    saving = undefined
    if (desk && saved) await desk.records.commit((tx) => tx.put("room", theRoom, { ...roomOf(desk), saved }))
  }

  const choose = async (text: string | undefined) => {
    file = undefined
    found = undefined
    opening = { is: "file", wrong: undefined, room: "" }
    if (text === undefined) return
    const read = readSavedFile(text)
    if (read.is !== "file") return void (opening = { is: "file", wrong: read.is, room: "" })
    const why = await rooms.refuses(read.room)
    if (why) return void (opening = { is: "file", wrong: why.is, room: why.is === "occupied" ? why.room : "" })
    file = read
    opening = { is: "code", at: read.at, wrong: undefined, sign: undefined, group: undefined }
  }
  const tryCode = async (typed: string) => {
    if (!file) return
    const { at, room } = file
    const wrong = (how: CodeWrong, sign?: string, group?: number) =>
      void (opening = { is: "code", at, wrong: how, sign, group })
    const code = readPaperCode(typed)
    if (code.is === "sign") return wrong("sign", code.sign)
    if (code.is === "typing") return wrong("typing", undefined, code.group)
    if (code.is !== "code") return wrong(code.is)
    const bytes = await openSaved(code.bytes, file)
    if (!bytes) return wrong("other_file")
    found = await lookAtSaved(room, bytes)
    if (!found) return void (opening = { is: "file", wrong: "cut", room: "" })
    opening = { is: "ready", at, room: found.room, people: found.people }
  }
  const take = async () => {
    if (!file || !found || opening?.is !== "ready") return
    const { room, at } = file
    await rooms.settle(room, changesOfSaved(found.arrived, at))
    opening = undefined
  }

  return {
    seen: () => ({ saving, opening }),
    async act(action: SavingAction): Promise<void> {
      const desk = host()
      switch (action.type) {
        case "askSave":
          saving = desk && { is: "asked" }
          return
        case "makeSave":
          return desk && make(desk)
        case "endSave":
          return end(desk, action.written)
        case "openSaved":
          return choose(action.file)
        case "tryCode":
          return tryCode(action.code)
        case "takeSaved":
          return take()
        case "endOpening":
          opening = undefined
          return
        case "knowMissing": {
          const { opened } = desk ? roomOf(desk) : {}
          if (!desk || !opened) return
          return desk.records.commit((tx) =>
            tx.put("room", theRoom, { ...roomOf(desk), opened: { ...opened, told: true } }),
          )
        }
      }
    },
  }
}
