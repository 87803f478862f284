// A code on paper: what a person copies wrongly is found, and what only looks otherwise is not.
import fc from "fast-check"
import { expect, test } from "vitest"
import { readPaperCode, writePaperCode } from "../../../src/channel/paper-code.ts"

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
const bare = (code: string) => code.replaceAll("-", "")

test("it is seven groups of four, and reads back as it was, however it is written", () => {
  fc.assert(
    fc.property(bytes, fc.boolean(), fc.constantFrom("-", " ", "", " – ", "\n"), (secret, lower, between) => {
      const code = writePaperCode(secret)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
      const folded = code.replaceAll("0", "O").replaceAll("1", "I").split("-").join(between)
      expect(readPaperCode(lower ? folded.toLowerCase().replaceAll("i", "l") : folded)).toEqual({
        is: "code",
        bytes: secret,
      })
    }),
  )
})

test("each single wrong sign is found, and the group it stands in is named", () => {
  fc.assert(
    fc.property(bytes, (secret) => {
      const code = bare(writePaperCode(secret))
      for (let at = 0; at < code.length; at += 1)
        for (const sign of signs) {
          if (sign === code[at]) continue
          const read = readPaperCode(code.slice(0, at) + sign + code.slice(at + 1))
          expect(read).toEqual({ is: "typing", group: 1 + Math.floor(at / 4) })
        }
    }),
    { numRuns: 20 },
  )
})

test("two neighbours that changed places are found, and so are any two wrong signs", () => {
  fc.assert(
    fc.property(bytes, fc.nat(26), (secret, at) => {
      const code = bare(writePaperCode(secret))
      const [one = "", two = ""] = [code[at], code[at + 1]]
      fc.pre(one !== two)
      expect(readPaperCode(code.slice(0, at) + two + one + code.slice(at + 2)).is).toBe("typing")
    }),
  )
  fc.assert(
    fc.property(bytes, fc.nat(27), fc.nat(27), fc.nat(31), fc.nat(31), (secret, at, also, one, two) => {
      const code = Array.from(bare(writePaperCode(secret)))
      fc.pre(at !== also && (code[at] !== signs[one] || code[also] !== signs[two]))
      code[at] = signs[one] ?? ""
      code[also] = signs[two] ?? ""
      expect(readPaperCode(code.join("")).is).toBe("typing")
    }),
    { numRuns: 2_000 },
  )
})

test("one that is too short, too long, empty or has a sign of no code says so", () => {
  const code = writePaperCode(new Uint8Array(16).fill(7))
  expect(readPaperCode(" - ")).toEqual({ is: "empty" })
  expect(readPaperCode(code.slice(1))).toEqual({ is: "short" })
  expect(readPaperCode(`${code}7`)).toEqual({ is: "long" })
  expect(readPaperCode(code.replace(/.$/, "U"))).toEqual({ is: "sign", sign: "U" })
  expect(readPaperCode(code.replace(/.$/, "é"))).toEqual({ is: "sign", sign: "É" })
})
