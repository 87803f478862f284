// A code that a person copies by hand: 16 random bytes in seven groups of four signs, of which the last two find what was copied wrongly.
import type { Bytes } from "./bytes.ts"

/** Crockford's: no I, L, O or U, which are taken for 1, 1, 0 and V. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const bytesIn = 16
/** 26 times 5 bits; the first two are 0. */
const digitsIn = 26
const checks = 2
const group = 4

/** Powers of x in the field of 32 elements, x^5 = x^2 + 1. */
const powers: number[] = [1]
for (let at = 1; at < 31; at += 1) {
  const next = (powers[at - 1] ?? 0) << 1
  powers.push(next & 32 ? next ^ 37 : next)
}
const times = (digit: number, power: number): number =>
  digit === 0 ? 0 : (powers[(powers.indexOf(digit) + power) % 31] ?? 0)
const checkOf = (digits: readonly number[], step: number): number =>
  digits.reduce((sum, digit, at) => sum ^ times(digit, at * step), 0)

export const writePaperCode = (bytes: Uint8Array): string => {
  let left = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  const digits = Array.from({ length: digitsIn }, () => {
    const digit = Number(left & 31n)
    left >>= 5n
    return digit
  }).reverse()
  const all = [...digits, checkOf(digits, 1), checkOf(digits, 2)].map((digit) => signs[digit]).join("")
  return all.replace(/(.{4})(?=.)/g, "$1-")
}

/** typing: one or more signs are wrong; `group`: where, if it is one. sign: that one is in no code. */
export type PaperCode =
  | { is: "code"; bytes: Bytes }
  | { is: "empty" | "short" | "long" }
  | { is: "sign"; sign: string }
  | { is: "typing"; group: number | undefined }

/** Upper and lower case, O and 0, I, L and 1 are the same; spaces and dashes are nothing. */
export const readPaperCode = (typed: string): PaperCode => {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}._]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
  if (text === "") return { is: "empty" }
  const all = Array.from(text, (sign) => signs.indexOf(sign))
  const unknown = Array.from(text)[all.indexOf(-1)]
  if (unknown !== undefined) return { is: "sign", sign: unknown }
  if (all.length !== digitsIn + checks) return { is: all.length < digitsIn + checks ? "short" : "long" }

  const digits = all.slice(0, digitsIn)
  const [one, two] = [1, 2].map((step) => checkOf(digits, step) ^ (all[digitsIn + step - 1] ?? 0))
  if (one || two) return { is: "typing", group: groupOf(one ?? 0, two ?? 0) }
  let number = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n)
  if (number >> 128n) return { is: "typing", group: 1 }
  const bytes = new Uint8Array(bytesIn)
  for (let at = bytesIn - 1; at >= 0; at -= 1) {
    bytes[at] = Number(number & 255n)
    number >>= 8n
  }
  return { is: "code", bytes }
}

/** Where one wrong sign would stand, counted from 1. */
const groupOf = (one: number, two: number): number | undefined => {
  const last = (digitsIn + checks) / group
  if (!one || !two) return last
  const at = (powers.indexOf(two) - powers.indexOf(one) + 31) % 31
  return at < digitsIn ? 1 + Math.floor(at / group) : undefined
}
