// How captions stand, and how calmly that is told.
import fc from "fast-check"
import { expect, test } from "vitest"
import { heardAgo, standingOf, stepHealth, unknownHealth } from "../../../src/captions/health.ts"
import { parseCaptionNews } from "../../../src/captions/news.ts"
import { parseSigns, stepSigns } from "../../../src/captions/signs.ts"
import { kindsHere } from "../../../src/ui/captions/turn-on.tsx"

const minute = 60_000

test("captions that go away are called lost within ten seconds", () => {
  let health = stepHealth(unknownHealth, "on", 500, 1000)
  for (let now = 2000; now <= 11_000; now += 1000) health = stepHealth(health, "off", 500, now)
  expect(health.is).toBe("lost")
})

test("the time since the last words changes every five seconds, later every minute", () => {
  expect([0, 4999, 5000, 9999, 10_000, 59_999].map(heardAgo)).toEqual([
    undefined,
    undefined,
    5000,
    5000,
    10_000,
    55_000,
  ])
  expect([minute, minute + 59_999, 2 * minute].map(heardAgo)).toEqual([minute, minute, 2 * minute])
})

test("a clock that was set back never tells of words from the future", () => {
  fc.assert(fc.property(fc.integer({ max: 4999 }), (ms) => heardAgo(ms) === undefined))
})

test("after a move to another room captions may be off again, until words are heard there", () => {
  expect(standingOf("lost", 900, 1000)).toBe("moved")
  expect(standingOf("off", undefined, 1000)).toBe("moved")
  expect(standingOf("live", 900, 1000)).toBe("live")
  expect(standingOf("lost", 1100, 1000)).toBe("lost")
  expect(standingOf("lost", 900, undefined)).toBe("lost")
})

test("a page that does not tell of recording is never said to record, or not to", () => {
  const signs = { platform: "teams", recording: undefined, movedAt: undefined } as const
  expect(stepSigns(signs, { recording: undefined, moving: false }, 1)).toBe(signs)
})

test("signs are the same object until something changes, and a move is told with its time", () => {
  const signs = { platform: "zoom", recording: false, movedAt: undefined } as const
  expect(stepSigns(signs, { recording: false, moving: false }, 5)).toBe(signs)
  expect(stepSigns(signs, { recording: true, moving: true }, 5)).toEqual({
    platform: "zoom",
    recording: true,
    movedAt: 5,
  })
})

test("news carry the signs of the meeting, and damaged signs cost no words", () => {
  const said = { id: "a", text: "Yes.", final: true, startedAt: 1, changedAt: 1 }
  const news = { type: "changed", utterances: [said], health: "live", heardAt: 1 }
  expect(parseCaptionNews({ ...news, signs: { platform: "zoom", recording: true } })?.signs).toEqual({
    platform: "zoom",
    recording: true,
    movedAt: undefined,
  })
  const damaged = parseCaptionNews({ ...news, signs: { platform: "elsewhere" } })
  expect(damaged?.signs).toBeUndefined()
  expect(damaged?.utterances).toHaveLength(1)
})

test("signs from outside are parsed whatever they are", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseSigns(value)
    }),
  )
})

test("the steps for the browser and the device at hand come first", () => {
  expect(kindsHere("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0 Safari/537.36 Edg/156.0")).toEqual([
    "edge",
    "windows",
  ])
  expect(kindsHere("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0")).toEqual([
    "firefox",
    "mac",
  ])
  expect(kindsHere("Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36")).toEqual(["chrome"])
})
