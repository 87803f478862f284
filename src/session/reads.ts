// The readers that records and actions need beside the channel's.
import { text, type Read } from "../channel/read.ts"
import { isRelay } from "../channel/room-link.ts"

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
