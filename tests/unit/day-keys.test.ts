// Day keys: a new one each day, and the old ones gone once nothing sealed for them can come.
import fc from "fast-check"
import { expect, test } from "vitest"
import { newDay, turnDays } from "../../src/session/facilitator/day-keys.ts"
import { keyToSealTo } from "../../src/session/presence.ts"

const hour = 3_600_000
const day = 24 * hour
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

test("within a day the key stays, after it a new one begins, which is good for 7 days", () => {
  const days = [newDay(random, 0)]
  expect(turnDays(days, day - 1, random)).toBe(days)
  const next = turnDays(days, day, random)
  expect(next).toHaveLength(2)
  expect(next[1]).toMatchObject({ since: day, until: 8 * day })
  expect(next[1]?.seed).not.toBe(days[0]?.seed)
})

test("whenever a desk wakes, the newest key is of that day, and no older one is kept whose successor is 4 days old", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 * 24 }), { maxLength: 40 }), (naps) => {
      let now = 0
      let days = [newDay(random, now)]
      for (const nap of naps) {
        now += nap * hour
        days = turnDays(days, now, random)
        const at = now
        expect(days.at(-1)?.since).toBeGreaterThan(at - day)
        days.slice(0, -1).forEach((_, place) => expect((days[place + 1]?.since ?? 0) + 4 * day).toBeGreaterThan(at))
      }
    }),
  )
})

test("to whom nothing was heard from for 7 days nothing is sealed, neither by her last key nor by her card's", () => {
  const [card, x] = [{ x: random(32), made: 0 }, random(32)]
  expect(keyToSealTo(card, undefined, 7 * day - 1)).toBe(card.x)
  expect(keyToSealTo(card, undefined, 7 * day)).toBeUndefined()
  const roster = { v: 1, hash: "" }
  const desk = { rev: 0, at: day, roster, day: { x, until: 8 * day }, presence: "here", via: "page" } as const
  expect(keyToSealTo(card, desk, 8 * day - 1)).toBe(x)
  expect(keyToSealTo(card, desk, 8 * day)).toBeUndefined()
})
