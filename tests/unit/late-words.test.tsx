// Sentences that could not be fetched: the screen that waits for them stands, and has them once they can be.
// @vitest-environment jsdom
import { act } from "react"
import { createRoot } from "react-dom/client"
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest"
import type { Move } from "../../src/session/move/state.ts"
import { lateWords } from "../../src/ui/parts/late-words.ts"
import { MoveUnfetched } from "../../src/ui/parts/move-unfetched.tsx"
import { Unfetched } from "../../src/ui/parts/unfetched.tsx"
import { WordsContext } from "../../src/ui/parts/words-provider.tsx"
import { en } from "../../src/words/en/words.ts"
import { fr } from "../../src/words/fr/words.ts"
import type { Words } from "../../src/words/words.ts"

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A screen whose sentences come from a place that answers so many times with nothing. */
const open = (refusals: number) => {
  let asked = 0
  let left = false
  const load = (language: string) =>
    asked++ < refusals ? Promise.reject(new Error("no line")) : Promise.resolve(language)
  const useLate = lateWords(load)
  const Screen = () => {
    const say = useLate()
    return say === undefined ? <Unfetched words={en} waits onLeave={() => (left = true)} /> : <p>{say}</p>
  }
  const place = document.createElement("div")
  const root = createRoot(place)
  const show = async (words: Words) => {
    act(() =>
      root.render(
        <WordsContext value={words}>
          <Screen />
        </WordsContext>,
      ),
    )
    await act(() => vi.advanceTimersByTimeAsync(0))
  }
  const stop = () => act(() => root.unmount())
  onTestFinished(stop)
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
  return {
    show,
    pass,
    stop,
    text: () => place.textContent,
    button: () => place.querySelector("button"),
    asked: () => asked,
    left: () => left,
  }
}

test("a screen whose sentences come at once never says that they do not", async () => {
  const screen = open(0)
  await screen.show(en)
  expect(screen.text()).toBe("en")
})

test("a screen whose sentences do not come says so after a moment, with a way back, and has them once they can be fetched", async () => {
  const screen = open(3)
  await screen.show(en)
  expect(screen.text()).toBe("")
  await screen.pass(1_000)
  expect(screen.text()).toContain(en.problems.relay_down)
  act(() => screen.button()?.click())
  expect(screen.left()).toBe(true)
  await screen.pass(14_000)
  expect(screen.text()).toBe("en")
  expect(screen.asked()).toBe(4)
})

test("sentences stay in the language they are in until those of another can be fetched", async () => {
  const screen = open(0)
  await screen.show(en)
  await screen.show(fr)
  expect(screen.text()).toBe("fr")
})

test("who left the screen asks for nothing more", async () => {
  const screen = open(Infinity)
  await screen.show(en)
  screen.stop()
  const asked = screen.asked()
  await screen.pass(120_000)
  expect(screen.asked()).toBe(asked)
})

test.each<[Move, boolean]>([
  [{ is: "asked", left: 0 }, true],
  [{ is: "gone", room: "Sleep study" }, true],
  [{ is: "asking" }, false],
  [{ is: "waiting", slow: true, faster: false }, false],
])(
  "a move whose screen cannot be fetched has a way out where a press has an effect, and no other: %o",
  (move, ends) => {
    const place = document.createElement("div")
    const root = createRoot(place)
    const acts: unknown[] = []
    act(() => root.render(<MoveUnfetched words={en} move={move} act={(action) => acts.push(action)} />))
    onTestFinished(() => act(() => root.unmount()))
    expect(place.textContent).toContain(en.problems.relay_down)
    act(() => place.querySelector("button")?.click())
    expect(acts).toEqual(ends ? [{ type: "endMove" }] : [])
  },
)
