// Bytes as text: exact both ways, and nothing but the one right spelling is read.
import fc from "fast-check"
import { expect, test } from "vitest"
import { fromBase64Url, isBase64Url, sizeOfBase64Url, toBase64Url } from "../../../src/wire/base64url.ts"

test("bytes come back as they were, and the text is Node's own base64url", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const text = toBase64Url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString("base64url"))
      expect(fromBase64Url(text)).toEqual(bytes)
      expect(isBase64Url(text)).toBe(true)
      expect(sizeOfBase64Url(text)).toBe(bytes.length)
    }),
  )
})

test("a text is read exactly when it is what its bytes would be written as", () => {
  const letters = fc.constantFrom(
    "A",
    "Q",
    "g",
    "w",
    "Z",
    "z",
    "0",
    "-",
    "_",
    "+",
    "/",
    "=",
    " ",
    "é",
    "\0",
    "\u{1F600}",
  )
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (list) => {
      const text = list.join("")
      const bytes = fromBase64Url(text)
      expect(isBase64Url(text)).toBe(bytes !== undefined)
      const right = Buffer.from(text, "base64url").toString("base64url") === text
      expect(bytes !== undefined).toBe(right)
    }),
    { numRuns: 1_000 },
  )
})

test.each(["A", "AAAAA", "AA==", "AB", "AAB", "A+/A", "AA A", "ÿAAA", "AAA\n"])("%j is refused", (text) => {
  expect(fromBase64Url(text)).toBeUndefined()
  expect(isBase64Url(text)).toBe(false)
})
