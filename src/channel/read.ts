// Strict readers from `unknown`, put together to parsers; each gives undefined for what it does not like.
import { fromBase64Url } from "../wire/base64url.ts"
import type { Bytes } from "./bytes.ts"

export type Read<T> = (value: unknown) => T | undefined
export type Maybe<T> = { maybe: Read<T> }
type Shape = Record<string, Read<unknown> | Maybe<unknown>>

type Needed<S> = { [K in keyof S as S[K] extends Maybe<unknown> ? never : K]: S[K] extends Read<infer T> ? T : never }
type Optional<S> = {
  [K in keyof S as S[K] extends Maybe<unknown> ? K : never]?: S[K] extends Maybe<infer T> ? T | undefined : never
}

/** What a reader reads. */
export type Of<R> = R extends Read<infer T> ? T : never

/** A field that may be missing; when it is there it must be good. */
export const maybe = <T>(read: Read<T>): Maybe<T> => ({ maybe: read })

/** An object with these fields; others are left out. */
export const fields =
  <S extends Shape>(shape: S): Read<Needed<S> & Optional<S>> =>
  (value) => {
    if (typeof value !== "object" || value === null) return undefined
    const given = value as Record<string, unknown>
    const found: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(shape)) {
      const entry = Object.hasOwn(given, name) ? given[name] : undefined
      if (typeof field !== "function" && entry === undefined) continue
      const read = typeof field === "function" ? field(entry) : field.maybe(entry)
      if (read === undefined) return undefined
      found[name] = read
    }
    return found as Needed<S> & Optional<S>
  }

export const oneOf =
  <const T extends string | number>(...choices: T[]): Read<T> =>
  (value) =>
    choices.find((choice) => choice === value)

/** Any text of up to `max` UTF-16 units, empty included. */
export const text =
  (max: number): Read<string> =>
  (value) =>
    typeof value === "string" && value.length <= max ? value : undefined

// Line breaks and marks that turn the reading direction could make one name look like another.
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** One line that people read, of up to `max` UTF-16 units; may be empty. */
export const line =
  (max: number): Read<string> =>
  (value) => {
    const found = text(max)(value)
    return found === undefined || unseen.test(found) ? undefined : found
  }

/** One line with something in it. */
export const name =
  (max: number): Read<string> =>
  (value) =>
    line(max)(value)?.trim() === "" ? undefined : line(max)(value)

/** A whole number from 0 on: a version, or a time in ms of the relay's clock. */
export const number: Read<number> = (value) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined

/** A whole number from 1 on: the place of a message in its thread. */
export const ordinal: Read<number> = (value) => (value === 0 ? undefined : number(value))

/** An array of up to `max` entries, every one good. */
export const list =
  <T>(max: number, each: Read<T>): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > max) return undefined
    const read = value.map((entry) => each(entry)).filter((entry) => entry !== undefined)
    return read.length === value.length ? read : undefined
  }

/** Bytes written in base64url; `length`: how many they must be. */
export const bytes =
  (length?: number): Read<Bytes> =>
  (value) => {
    const found = typeof value === "string" ? fromBase64Url(value) : undefined
    return length === undefined || found?.length === length ? found : undefined
  }

/** The base64url of that many bytes, left as text: 16 for a name, a mark or an id, 32 for a key, a secret or a hash. */
export const bytesText =
  (length: number): Read<string> =>
  (value) =>
    typeof value === "string" && bytes(length)(value) ? value : undefined
