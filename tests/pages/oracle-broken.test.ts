// @vitest-environment jsdom
// The counting oracle finds what a broken reader does, and excuses no more than what the page hid.
import { afterEach, expect, test } from "vitest"
import type { CaptionNews, Utterance } from "../../src/captions/utterance.ts"
import { align } from "../../src/tools/align.ts"
import { countWords, type Count, type Run } from "../../src/tools/oracle.ts"
import { watchShown } from "../../src/tools/shown.ts"

afterEach(() => document.body.replaceChildren())

const changing =
  (change: (utterance: Utterance) => Utterance) =>
  (news: CaptionNews): CaptionNews => ({ ...news, utterances: news.utterances.map(change) })

const counted = (spoil: Run["spoil"], traps: Run["traps"] = {}): Promise<Count> =>
  countWords({ platform: "zoom", seed: 3, fragments: 60, traps, ...(spoil && { spoil }) })

test("a last word that is dropped is lost, awake and after a sleep", async () => {
  const spoil = changing((utterance) => ({ ...utterance, text: utterance.text.replace(/ \S+$/, "") }))
  expect((await counted(spoil)).lost).toBeGreaterThan(0)
  document.body.replaceChildren()
  const onlyAfterSleep = changing((utterance) => (utterance.gap ? { ...utterance, text: "" } : utterance))
  expect((await counted(onlyAfterSleep, { sleeps: true })).lost).toBeGreaterThan(0)
})

test("a word that is told again is told twice", async () => {
  const spoil = changing((utterance) => ({ ...utterance, text: utterance.text.replace(/^(\S+)/, "$1 $1") }))
  expect((await counted(spoil)).twice).toBeGreaterThan(0)
})

test("who is told long after the others is out of order", async () => {
  let held: Utterance[] = []
  let first: Utterance | undefined
  const isTheirs = ({ initials, colour }: Utterance) => initials === first?.initials && colour === first?.colour
  const spoil = (news: CaptionNews): CaptionNews => {
    first ??= news.utterances[0]
    held = [...held, ...news.utterances.filter(isTheirs)]
    const others = news.utterances.filter((utterance) => !isTheirs(utterance))
    if (held.length < 60) return { ...news, utterances: others }
    const utterances = [...others, ...held]
    held = []
    return { ...news, utterances }
  }
  expect((await counted(spoil)).disordered).toBeGreaterThan(0)
})

test("words with another speaker are misattributed", async () => {
  const spoil = changing((utterance) => ({ ...utterance, initials: "XX" }))
  expect((await counted(spoil)).misattributed).toBeGreaterThan(0)
})

test("a gap that is not marked is found", async () => {
  const spoil = changing(({ gap, ...utterance }) => (gap ? { ...utterance } : utterance))
  expect((await counted(spoil, { sleeps: true })).unmarked).toBeGreaterThan(0)
})

test("of words that nobody has to tell those are left over first", () => {
  const optional = (place: number) => place === 0
  expect(align(["yes", "yes"], ["yes"], optional)).toEqual([1])
  expect(align(["yes", "yes"], ["yes"])).toEqual([0])
})

const open = (shown: ReturnType<typeof watchShown>): string[] =>
  shown.wordsOf("f").flatMap(({ word, open }) => (open ? [word] : []))

test("what was put right before the reader's eyes has to be told as it is now", () => {
  const shown = watchShown(20_000)
  shown.look([{ id: "f", words: ["table"] }], 0)
  shown.look([{ id: "f", words: ["passer"] }], 100)
  expect(open(shown)).toEqual([])
  expect(shown.wordsOf("f").map(({ word }) => word)).toEqual(["passer"])
})

test("what was put right out of sight for as long as it is shown may be told as it was, too", () => {
  const shown = watchShown(20_000)
  for (const [words, now] of [
    [["table"], 0],
    [[], 100],
    [["passer"], 60_000],
  ] as const)
    shown.look(words.length > 0 ? [{ id: "f", words: [...words] }] : [], now)
  expect(open(shown)).toEqual(["table"])
})

test("first words of what nobody saw come may have left, later ones not", () => {
  const shown = watchShown()
  shown.look([{ id: "f", words: ["je", "avec", "deux"], leaving: true }], 0)
  shown.look([{ id: "f", words: ["avec"], leaving: true }], 100)
  expect(open(shown)).toEqual(["je"])
})

test("what left in the frame in which it came may be told, and need not be", () => {
  const shown = watchShown()
  shown.look([{ id: "f", words: ["je", "avec"] }], 0)
  shown.glimpse([{ id: "f", words: ["je", "avec", "deux"] }])
  shown.look([], 17)
  expect(open(shown)).toEqual(["deux"])
  expect(shown.wordsOf("f").map(({ word }) => word)).toEqual(["je", "avec", "deux"])
})

test("what left in the frame in which it came and stands there later may be told as of either", () => {
  const shown = watchShown()
  shown.glimpse([{ id: "f", words: ["je", "vois"] }])
  shown.look([], 17)
  shown.look([{ id: "f", words: ["je", "vois"] }], 60_000)
  expect(open(shown)).toEqual([])
  expect(shown.wordsOf("f").map(({ look, since }) => [look, since])).toEqual([
    [2, 1],
    [2, 1],
  ])
})
