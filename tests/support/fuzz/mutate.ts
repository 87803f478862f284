// Makes hostile values out of valid ones: what a JSON value, a text or bytes become where somebody changes them on purpose.
import fc from "fast-check"

/** Where to change and how; numbers choose among what is there, so that any change fits any value. */
export type Change = { how: How; where: number; with: number; more: number }
type How = "replace" | "drop" | "add" | "nest" | "grow" | "swap" | "edit" | "count"
const hows: How[] = ["replace", "drop", "add", "nest", "grow", "swap", "edit", "count"]

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ how: fc.constantFrom(...hows), where: fc.nat(10_000), with: fc.nat(10_000), more: fc.nat(10_000) }),
  { minLength: 1, maxLength: 4 },
)

const deep = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth))
const own = (text: string): unknown => JSON.parse(text)

const hostile: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 1.5, -0, 1e308, 2 ** 53, 2 ** 53 - 1, 2 ** 31, 4.9e-324, [], {}, [[]], [null]],
  ...["", " ", "0", "-1", "null", "__proto__", "constructor", "toString", "hasOwnProperty", "\0", "\u202e", "\ud800"],
  ...["\uffff", "é".normalize("NFD"), "👩🏽‍🦽", "a".repeat(61), "a".repeat(2_001), "A".repeat(43), "=".repeat(22)],
  own('{"__proto__":{"polluted":true}}'),
  own('{"constructor":{"prototype":{"polluted":true}}}'),
  own('{"toString":1,"valueOf":null,"toJSON":"x"}'),
  own('{"length":1000000000}'),
  { 0: "a", length: 1 },
  Array<null>(1_001).fill(null),
  "a".repeat(20_000),
  deep(200),
]
const keys = ["__proto__", "constructor", "prototype", "toJSON", "length", "t", "k", "v", "n", "start", "", "0"]

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T

type Holder = Record<string, unknown>
type Spot = { holder: Holder; key: string }

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null

/** Every place in a value, the whole of it first. */
function spotsOf(root: Holder): Spot[] {
  const spots: Spot[] = []
  const waiting: Holder[] = [root]
  for (let holder = waiting.pop(); holder && spots.length < 500; holder = waiting.pop())
    for (const key of Object.keys(holder).slice(0, 100)) {
      spots.push({ holder, key })
      const value = holder[key]
      if (isHolder(value)) waiting.push(value)
    }
  return spots
}

/** As JSON could make it: assigning to `__proto__` would set a prototype, and a list has no other names than numbers. */
const put = (holder: Holder, key: string, value: unknown): void => {
  if (Array.isArray(holder)) {
    const at = Number(key)
    if (Number.isInteger(at)) holder[at] = structuredClone(value)
    else holder.push(structuredClone(value))
    return
  }
  Object.defineProperty(holder, key, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** Grown again and again, a few changes would fill the memory. */
const isSmall = (value: readonly unknown[]): boolean => JSON.stringify(value).length < 200

/** A text that was cut, made longer, or changed in a letter or a bit. */
export function changeText(text: string, { where, with: kind, more }: Change): string {
  const at = text.length === 0 ? 0 : where % (text.length + 1)
  const letters = ["\0", "\u202e", "\ud800", "=", "+", "/", ".", "#", "A", "_", '"', "\\", "{", "é", "\u2028", " "]
  switch (kind % 6) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(at)
    case 2:
      return text.slice(0, at) + pick(letters, more) + text.slice(at)
    case 3:
      return text.slice(0, at) + pick(letters, more) + text.slice(at + 1)
    case 4:
      return (
        text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << (more % 16))) + text.slice(at + 1)
      )
    default:
      return text + text.slice(0, more % 1_000)
  }
}

/** Bytes with bits changed, or that were cut or made longer. */
export function changeBytes(bytes: Uint8Array, all: readonly Change[]): Uint8Array<ArrayBuffer> {
  let now = Uint8Array.from(bytes)
  for (const { how, where, with: value } of all) {
    const at = now.length === 0 ? 0 : where % now.length
    if (how === "drop") now = now.slice(0, at)
    else if (how === "add") now = Uint8Array.of(...now, value % 256)
    else now[at] = (now[at] ?? 0) ^ (1 + (value % 255))
  }
  return now
}

function change(root: Holder, one: Change): void {
  const spots = spotsOf(root)
  if (spots.length === 0) return
  const { holder, key } = pick(spots, one.where)
  const value = holder[key]
  switch (one.how) {
    case "replace":
      return put(holder, key, pick(hostile, one.with))
    case "drop":
      return void Reflect.deleteProperty(holder, key)
    case "add":
      return put(isHolder(value) ? value : holder, pick(keys, one.with), pick(hostile, one.more))
    case "nest":
      return put(holder, key, one.with % 2 === 0 ? [value] : { [pick(keys, one.more)]: value })
    case "grow":
      return put(
        holder,
        key,
        Array.isArray(value) ? Array(isSmall(value) ? one.with % 1_100 : 2).fill(value[0]) : [value, value],
      )
    case "swap": {
      const other = pick(spots, one.with)
      return put(holder, key, structuredClone(other.holder[other.key]))
    }
    case "edit":
      return put(holder, key, typeof value === "string" ? changeText(value, one) : pick(hostile, one.with))
    case "count":
      return put(holder, key, typeof value === "number" ? value + one.with - 5_000 : one.with)
  }
}

/** The same value, changed; the one that was given stays as it is. */
export function changed(valid: unknown, all: readonly Change[]): unknown {
  const root: Holder = { value: structuredClone(valid) }
  for (const one of all) change(root, one)
  return root["value"]
}
