// The readers that records and actions need beside the channel's.
import type { Read } from "../channel/read.ts"

export const boolean: Read<boolean> = (value) => (typeof value === "boolean" ? value : undefined)

export const object: Read<object> = (value) => (typeof value === "object" && value !== null ? value : undefined)

export const nothing: Read<null> = (value) => (value === null ? null : undefined)

export const either =
  <A, B>(a: Read<A>, b: Read<B>): Read<A | B> =>
  (value) =>
    a(value) ?? b(value)
