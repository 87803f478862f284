// News of captions that need not each go at once are gathered: none is lost, and of each utterance the latest goes.
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { gatherNews } from "../../../src/captions/gather.ts"
import type { CaptionNews } from "../../../src/captions/utterance.ts"

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const said = (id: string, text: string): CaptionNews => ({
  ...{ type: "changed", health: "live", heardAt: 1 },
  utterances: [{ id, text, speaker: "Ana", initials: undefined, final: false, startedAt: 1, changedAt: 1 }],
})

const heard = (wait: number) => {
  const posts: string[][] = []
  const gathered = gatherNews(({ utterances }) => posts.push(utterances.map(({ id, text }) => `${id} ${text}`)), wait)
  return { ...gathered, posts }
}

test("the first goes at once, what comes soon after it together, each utterance once and as it is last", () => {
  const { tell, posts } = heard(250)
  tell(said("a", "One"))
  tell(said("a", "One two"))
  tell(said("b", "Yes"))
  tell(said("a", "One two three"))
  expect(posts).toEqual([["a One"]])
  vi.advanceTimersByTime(250)
  expect(posts.slice(1)).toEqual([["a One two three", "b Yes"]])
  vi.advanceTimersByTime(250)
  tell(said("b", "Yes."))
  expect(posts.slice(2)).toEqual([["b Yes."]])
})

test("what waits goes when the page goes", () => {
  const { tell, flush, posts } = heard(1000)
  tell(said("a", "One"))
  tell(said("a", "One two"))
  flush()
  expect(posts).toEqual([["a One"], ["a One two"]])
})
