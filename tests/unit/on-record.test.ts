// When off the record ends by itself: a facilitator who forgets it does not cost the next day's meeting.
import { expect, test } from "vitest"
import { offUntil } from "../../src/session/on-record.ts"

const at = (day: number, hour: number, minute = 0) => new Date(2026, 9, day, hour, minute).getTime()

test("it ends with the day on which it was said", () => {
  expect(offUntil(at(5, 10, 42))).toBe(at(6, 0))
})

test("late in the evening it goes on over midnight, so that no meeting is put on the record in its middle", () => {
  expect(offUntil(at(5, 22, 30))).toBe(at(6, 2, 30))
})
