// The readers that records and actions need beside the channel's.
import { text, type Read } from "../channel/read.ts"
import { isRelay } from "../channel/room-link.ts"
import { isBase64Url } from "../wire/base64url.ts"

export const boolean: Read<boolean> = (value) => (typeof value === "boolean" ? value : undefined)

export const object: Read<object> = (value) => (typeof value === "object" && value !== null ? value : undefined)

export const nothing: Read<null> = (value) => (value === null ? null : undefined)

export const either =
  <A, B>(a: Read<A>, b: Read<B>): Read<A | B> =>
  (value) =>
    a(value) ?? b(value)

/** The host of a room's relay. */
export const relay: Read<string> = (value) => {
  const found = text(300)(value)
  return found !== undefined && isRelay(found) ? found : undefined
}

/** Bytes as text, however many fit in `max` letters: what was kept can be taken for bytes without looking again. */
export const bytesUpTo =
  (max: number): Read<string> =>
  (value) => {
    const found = text(max)(value)
    return found !== undefined && isBase64Url(found) ? found : undefined
  }
