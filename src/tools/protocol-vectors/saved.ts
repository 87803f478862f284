// Vectors of saved rooms: the code on paper, the file, and what neither is.
import { readPaperCode, writePaperCode } from "../../channel/paper-code.ts"
import { openSaved, readSavedFile, sealSaved, writeSavedFile, type SavedFile } from "../../channel/saved-room.ts"
import { derive } from "../../channel/names.ts"
import { utf8 } from "../../channel/bytes.ts"
import {
  counting,
  filled,
  flipped,
  gives,
  host,
  must,
  refuses,
  room,
  text,
  time,
  type Entry,
  type VectorFile,
} from "./entry.ts"

const q = filled(16).subarray(0, 16)
const other = counting()(16)

const code = (says: string, typed: string): Entry => {
  const read = readPaperCode(typed)
  return read.is === "code"
    ? gives("paperCode", says, { typed }, text(read.bytes))
    : refuses("paperCode", says, { typed }, read.is)
}

const file = (says: string, content: string): Entry => {
  const read = readSavedFile(content)
  if (read.is !== "file") return refuses("savedFile", says, { content }, read.is)
  return gives("savedFile", says, { content }, { room: read.room, at: read.at, sealed: text(read.sealed) })
}

export async function saved(): Promise<VectorFile> {
  const state = utf8('{"v":1}')
  const sealed = await sealSaved(q, { room, at: time }, state, counting())
  const written = writeSavedFile(sealed)
  const paper = writePaperCode(other)
  const open = async (says: string, by: Uint8Array, { room, at, sealed }: SavedFile): Promise<Entry> => {
    const given = { q: text(by), room, at, sealed: text(sealed) }
    const opened = await openSaved(by, { room, at, sealed: Uint8Array.from(sealed) })
    return opened
      ? gives("openSaved", says, given, text(opened))
      : refuses("openSaved", says, given, "it was sealed with another code, or changed")
  }
  return {
    about: "Rooms that a host saves: q is 16 x 16, that of the codes is 0 to 15.",
    entries: [
      gives("writePaperCode", "16 bytes in seven groups", { bytes: text(other) }, paper),
      gives("writePaperCode", "of zeros", { bytes: text(new Uint8Array(16)) }, writePaperCode(new Uint8Array(16))),
      code("as it was written", paper),
      code("by hand", ` ${paper.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("-", "  ")}`),
      code("a wrong sign", paper.replace(/^./, "Z")),
      code("two neighbours in each other's place", paper.replace(/(.)(.)$/, "$2$1")),
      code("a sign of no code", paper.replace(/^./, "U")),
      code("its end is missing", paper.slice(0, -2)),
      code("one sign more", `${paper}0`),
      file("as it was written", written),
      file("another text", "Dear Sam"),
      file("of a newer version", written.replace("room 1", "room 2")),
      file("its end is missing", written.slice(0, 400)),
      await open("with its code", q, sealed),
      await open("with another code", other, sealed),
      await open("of another time", q, { ...sealed, at: time + 1 }),
      await open("one bit changed", q, { ...sealed, sealed: Uint8Array.from(flipped(sealed.sealed, 40)) }),
      gives(
        "derive",
        "X after the first new link of a room",
        { secret: text(must(host.seed)), label: "new link", context: `${room} 1` },
        text(await derive(host.seed, "new link", `${room} 1`)),
      ),
    ],
  }
}
