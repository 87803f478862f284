// How parts of words become whole sentences: places, names, clock times and lengths.
import { expect, test } from "vitest"
import { every } from "../../src/words/every.ts"
import { loadWords } from "../../src/words/load.ts"
import { cardLabel, cardOnDesk, fill, said } from "../../src/words/sentence.ts"

const { en, fr, es } = every
const at1035 = new Date(2026, 10, 25, 10, 35).getTime()

test("a card on a desk names who sent it, or says someone", () => {
  expect(cardOnDesk(en, "break.need", undefined)).toBe("Someone needs a break")
  expect(cardOnDesk(fr, "turn.want", "Maria")).toBe("Maria veut parler")
})

test("a private card on a desk keeps the sender's own sentence", () => {
  expect(cardOnDesk(en, "concern.hurt", "Maria")).toBe("Something that was said hurt me.")
})

test("a small button shows the short label, and the whole sentence where there is none", () => {
  expect(cardLabel(en, "pace.slower")).toBe("Slower")
  expect(cardLabel(en, "pay.when")).toBe("I have a question about my payment.")
})

test("a place that nobody filled shows as missing", () => {
  expect(fill("We said: {what}.", {})).toBe("We said: ….")
})

test("what was filled in is never read as a place itself", () => {
  expect(fill("I am doing this now: {what}.", { what: "{name}" })).toBe("I am doing this now: {name}.")
})

test("a time in a line is shown by the reader's own clock", () => {
  const sent = { time: String(at1035) }
  for (const words of [en, fr, es]) expect(said(words, "fac.break_at", sent)).toContain(words.places.clock(at1035))
})

test("a time that was written by hand stays as written", () => {
  expect(said(en, "fac.break_at", { time: "half past ten" })).toBe("Break at half past ten.")
})

test("a card in a message is said whole", () => {
  expect(said(es, "answer.yes", {})).toBe("Sí.")
})

test("lengths of time are said in words", () => {
  const { length } = en.places
  expect([0, 1_000, 59_000, 60_000, 150_000, 3_600_000, 3_900_000].map(length)).toEqual([
    "1 second",
    "1 second",
    "59 seconds",
    "1 minute",
    "3 minutes",
    "1 hour",
    "1 hour and 5 minutes",
  ])
})

test("a countdown never goes below nothing", () => {
  expect([245_000, 999, -5].map(en.places.countdown)).toEqual(["4:05", "0:01", "0:00"])
})

test("names are joined as the language does", () => {
  const names = ["Sam", "Ana"]
  expect([en, fr, es].map((words) => words.places.and(names))).toEqual(["Sam and Ana", "Sam et Ana", "Sam y Ana"])
})

test("each language can be brought by itself", async () => {
  expect((await loadWords("fr")).name).toBe("Français")
})
