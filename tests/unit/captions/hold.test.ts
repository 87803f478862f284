// Captions that are held: they stand still, nothing is lost meanwhile, and there is a way back to now.
import fc from "fast-check"
import { expect, test } from "vitest"
import {
  goLive,
  hold,
  letGo,
  missed,
  nothingRead,
  onScreen,
  play,
  playOn,
  type Reading,
} from "../../../src/captions/hold.ts"
import { paced } from "../../../src/captions/pace.ts"
import { replaySpeeds, stepReplay } from "../../../src/captions/replay.ts"
import type { Utterance } from "../../../src/captions/utterance.ts"

const said = (id: string, text: string, final = true): Utterance => ({
  id,
  speaker: "Ana",
  initials: undefined,
  text,
  final,
  startedAt: 0,
  changedAt: 0,
})
const hear = (reading: Reading, all: Utterance[], now: number): Reading => ({
  ...reading,
  live: paced(reading.live, all, now, { pace: "steady", interim: "shown" }),
})
const texts = (lines: readonly { utterance: Utterance }[]) => lines.map(({ utterance }) => utterance.text)

const first = [said("a", "We begin."), said("b", "The form is", false)]
const later = [said("a", "We begin."), said("b", "The form is long.", false), said("c", "Yes."), said("d", "No.")]
const reading = hear(nothingRead, first, 0)

test("held captions stand as they stood while others come", () => {
  const held = hear(hold(reading, "person"), later, 5000)
  expect(texts(onScreen(held, later))).toEqual(["We begin.", "The form is"])
  expect(texts(missed(held, later))).toEqual(["long.", "Yes.", "No."])
})

test("to go live shows all, and offers nothing", () => {
  const live = goLive(hear(hold(reading, "person"), later, 5000))
  expect(texts(onScreen(live, later))).toEqual(["We begin.", "The form is long.", "Yes.", "No."])
  expect(missed(live, later)).toEqual([])
})

test("a hold that began by itself ends by itself, and offers what came", () => {
  const back = letGo(hear(hold(reading, "writing"), later, 5000), "writing", later)
  expect(back.held).toBeUndefined()
  expect(texts(onScreen(back, later)).at(-1)).toBe("No.")
  expect(texts(missed(back, later))).toEqual(["long.", "Yes.", "No."])
})

test("a hold that began by itself offers nothing when hardly anything came", () => {
  const few = later.slice(0, 3)
  expect(letGo(hear(hold(reading, "away"), few, 5000), "away", few).from).toBeUndefined()
})

test("a hold of the person's own does not end with what they write", () => {
  const held = hold(hold(reading, "person"), "writing")
  expect(letGo(held, "writing", first)).toBe(held)
})

test("a person who holds while they write keeps it so", () => {
  const held = hold(hold(reading, "writing"), "person")
  expect(letGo(held, "writing", first).held?.by).toBe("person")
})

test("words of a long line that was cut in two meanwhile are not missed twice", () => {
  const before = hear(nothingRead, [said("a", "We begin. And then", false)], 0)
  const after = [said("a", "We begin."), said("a2", "And then we go", false)]
  const held = hear(hold(before, "person"), after, 5000)
  expect(texts(missed(held, after))).toEqual(["we go"])
})

test("what was missed plays word by word at the speed that was chosen, then captions are live", () => {
  let playing = play(hear(hold(reading, "person"), later, 5000), "normal", 0)
  expect(texts(onScreen(playing, later))).toEqual(["We begin.", "The form is"])
  const word = 60_000 / replaySpeeds.normal
  playing = playOn(playing, later, word * 1.5)
  expect(texts(onScreen(playing, later))).toEqual(["We begin.", "The form is", "long."])
  playing = playOn(playing, later, word * 2.5)
  expect(texts(onScreen(playing, later)).at(-1)).toBe("Yes.")
  const live = playOn(playing, later, word * 3.5)
  expect(live.held).toBeUndefined()
  expect(texts(onScreen(live, later))).toEqual(["We begin.", "The form is long.", "Yes.", "No."])
})

test("whatever comes while captions are held, what stood there and what was missed are together all that was said", () => {
  const words = fc.array(fc.constantFrom("yes", "no", "form", "sleep"), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.array(words, { maxLength: 8 }), words, (old, fresh, more) => {
      const lines = (list: string[][], from: number) => list.map((line, n) => said(`u${from + n}`, line.join(" ")))
      const before = lines(old, 0)
      const last = before.at(-1)
      const grown = last ? [{ ...last, text: `${last.text} ${more.join(" ")}` }] : []
      const all = [...before.slice(0, -1), ...grown, ...lines(fresh, old.length)]
      const held = hear(hold(hear(nothingRead, before, 0), "person"), all, 5000)
      const heard = [...texts(onScreen(held, all)), ...texts(missed(held, all))].join(" ")
      expect(heard).toBe(texts(all.map((utterance) => ({ utterance }))).join(" "))
    }),
  )
})

test("a replay never runs back, and never runs on while the tab sleeps", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 })), (moves) => {
      let now = 0
      let replay = { speed: "fast" as const, words: 0, at: 0 } as Parameters<typeof stepReplay>[0]
      for (const move of moves) {
        now += move
        const next = stepReplay(replay, now)
        expect(next.words).toBeGreaterThanOrEqual(replay.words)
        expect(next.words - replay.words).toBeLessThanOrEqual(replaySpeeds.fast / 60 + 1e-9)
        replay = next
      }
    }),
  )
})
