// A room that its host saves: a file that whoever finds it can name, and nobody can read without the code on her paper.
import { fromBase64Url, toBase64Url } from "../wire/base64url.ts"
import { aesExtra, aesOpen, aesSeal } from "./aes.ts"
import { bar, pad, unpad, type Bytes, type Random } from "./bytes.ts"
import { derive } from "./names.ts"
import { bytesText, number } from "./read.ts"

/** `at`: when it was saved, of the relay's clock. */
export type SavedFile = { room: string; at: number; sealed: Bytes }

/** other: no such file. version: of a newer one. cut: its end is missing, or something in it was changed. */
export type SavedFileRead = ({ is: "file" } & SavedFile) | { is: "other" | "version" | "cut" }

const title = "Quiet Hand saved room"
const version = 1
/** So much of it, and no more, tells how much there is in it. */
const step = 16_384
/** Much more than a room has; what is larger is not looked at. */
export const largestSaved = 16_000_000

const aadOf = ({ room, at }: Pick<SavedFile, "room" | "at">): Bytes => bar("quiet-hand/1 saved", room, String(at))

/** `q`: 16 random bytes of this file alone. */
export const sealSaved = async (
  q: Uint8Array,
  { room, at }: Pick<SavedFile, "room" | "at">,
  state: Uint8Array,
  random: Random,
): Promise<SavedFile> => {
  const plain = pad(state, Math.ceil((state.length + 4 + aesExtra) / step) * step - aesExtra)
  if (!plain) throw new Error("A state is larger than its padding")
  return { room, at, sealed: await aesSeal(await derive(q, "saved", room), aadOf({ room, at }), plain, random) }
}

/** undefined when the code is another file's, or the file was changed. */
export const openSaved = async (q: Uint8Array, { room, at, sealed }: SavedFile): Promise<Bytes | undefined> => {
  const plain = await aesOpen(await derive(q, "saved", room), aadOf({ room, at }), sealed)
  return plain && unpad(plain)
}

/** Four lines of text: mail and memory sticks leave it as it is. */
export const writeSavedFile = ({ room, at, sealed }: SavedFile): string =>
  [`${title} ${version}`, `${room} ${at}`, String(sealed.length), toBase64Url(sealed), ""].join("\n")

export const readSavedFile = (text: string): SavedFileRead => {
  const [first = "", place = "", length = "", sealed = ""] = text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .map((one) => one.trim())
  const [, of] = new RegExp(`^${title} (\\d{1,9})$`).exec(first) ?? []
  if (of === undefined || text.length > largestSaved * 2) return { is: "other" }
  if (Number(of) !== version) return { is: "version" }
  const [room = "", at = ""] = place.split(" ")
  const bytes = fromBase64Url(sealed)
  const when = /^\d{1,16}$/.test(at) ? number(Number(at)) : undefined
  if (bytesText(16)(room) === undefined || when === undefined || !bytes) return { is: "cut" }
  if (String(bytes.length) !== length || bytes.length % step !== 0 || bytes.length === 0) return { is: "cut" }
  return { is: "file", room, at: when, sealed: bytes }
}
