// The smallest questions the frame parsers ask of a value from outside.
import { isBase64Url, sizeOfBase64Url } from "./base64url.ts"
import { SLOTS } from "./limits.ts"

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** The value of a JSON text; undefined where it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

export function isSlot(value: unknown): value is number {
  return isCount(value) && value < SLOTS
}

/** Base64url of exactly one of these sizes in bytes. */
export function isSealed(value: unknown, sizes: readonly number[]): value is string {
  return typeof value === "string" && sizes.includes(sizeOfBase64Url(value) ?? -1) && isBase64Url(value)
}

export function isListOf<T>(value: unknown, is: (one: unknown) => one is T, max: number): value is T[] {
  return Array.isArray(value) && value.length <= max && value.every(is)
}
