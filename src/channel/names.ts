// Names and secrets that follow from keys: mailboxes, room ids, derived keys, check numbers, marks.
import { toBase64Url } from "../wire/base64url.ts"
import { bar, concat, utf8, type Bytes, type Random } from "./bytes.ts"

const sha256 = async (bytes: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", concat(bytes)))

/** SHA-256 in base64url: of a roster, of a document. */
export const hashOf = async (bytes: Uint8Array): Promise<string> => toBase64Url(await sha256(bytes))

/** The 22 characters by which an Ed25519 public key is called: a room id, a mailbox, a board. */
export const nameOf = async (publicKey: Uint8Array): Promise<string> =>
  toBase64Url((await sha256(publicKey)).subarray(0, 16))

/** D of the formats. write, up, down: a mailbox. claim, move, move key, saved: a room id. new link: a room id, a space, the how manieth. board: a board. at rest, at rest name: on this device only. */
export type Label =
  "write" | "up" | "down" | "claim" | "board" | "move" | "move key" | "saved" | "new link" | "at rest" | "at rest name"

/** D(secret, label, context): 32 bytes by HKDF-SHA-256. */
export const derive = async (secret: Uint8Array, label: Label, context: string): Promise<Bytes> => {
  const key = await crypto.subtle.importKey("raw", concat(secret), "HKDF", false, ["deriveBits"])
  const info = bar(`quiet-hand/1 ${label}`, context)
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256))
}

/** What the relay stores of a token: its SHA-256, base64url. */
export const tokenHash = (token: Uint8Array): Promise<string> => hashOf(token)

/** Sixteen digits in fours, to be compared by voice. */
export const checkNumber = async (publicKey: Uint8Array): Promise<string> => {
  const hash = await sha256(bar("quiet-hand/1 check", publicKey))
  const number = new DataView(hash.buffer).getBigUint64(0) % 10n ** 16n
  return number
    .toString()
    .padStart(16, "0")
    .replace(/(....)(?=.)/g, "$1 ")
}

/** The window of 3 minutes in which a mark counts; `time` in ms of the relay's clock. */
export const markWindow = (time: number): number => Math.floor(time / 180_000)

/** Stops double presses of one device, of one card, in one window; says nothing about who. `m`: 32 bytes, random per device and room. */
export const mark = async (m: Uint8Array, room: string, card: string, window: number): Promise<string> => {
  const key = await crypto.subtle.importKey("raw", concat(m), { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
  const whole = await crypto.subtle.sign("HMAC", key, bar("quiet-hand/1 mark", room, card, utf8(String(window))))
  return toBase64Url(new Uint8Array(whole, 0, 16))
}

/** The id of a box: 16 random bytes. */
export const newId = (random: Random): string => toBase64Url(random(16))
