// @vitest-environment jsdom
// The whole practice conversation, through its caption box, the Zoom adapter and the watcher.
import { afterEach, beforeEach, expect, test } from "vitest"
import { watchCaptions } from "../../src/meeting/watch.ts"
import { zoom } from "../../src/meeting/zoom.ts"
import { clockTime } from "../../src/practice/zoom/control.ts"
import { showCaptionBox } from "../../src/practice/zoom/caption-box.ts"
import { file, type Fragment } from "../../src/practice/zoom/fragments.ts"
import { noHabits, showCaptionList, type Habits } from "../../src/practice/teams/caption-list.ts"
import { teams } from "../../src/meeting/teams.ts"
import { chanceOf, stepsOf } from "../../src/practice/script.ts"
import { captionStore, takeNews } from "../../src/captions/store.ts"
import { frameMs, standStill } from "../support/page-time.ts"
import { compareWords, heardFrom, saidBy } from "../support/spoken.ts"

let time = standStill()
beforeEach(() => {
  document.body.replaceChildren()
  time = standStill()
})
afterEach(() => time.end())

const initialsOf = (speaker: string) => speaker.replace(/(\w)\w* (\w)\w*/, "$1$2")

test.each([1, 2, 3, 4, 5, 6])("loses no word and tells none twice in 150 fragments (seed %i)", async (seed) => {
  const steps = stepsOf({ language: "all", seed, speed: 1 })
  const store = captionStore()
  const watch = watchCaptions(document, zoom(), time.clock, (news) => takeNews(store, news))
  const spoken: Fragment[] = []
  const box = showCaptionBox(document.body, spoken)
  let now = 0
  for (const { at, ...step } of steps) {
    await time.pass(Math.max(0, at - now))
    now = Math.max(now, at)
    file(spoken, { ...step, at: clockTime(new Date()) })
    box.draw()
    await time.pass(frameMs)
    now += frameMs
  }
  await time.pass(15_000)
  watch.stop()
  box.remove()
  const { utterances, health } = store.getState()
  const said = saidBy(steps)
  for (const [speaker, text] of said)
    expect({ speaker, ...compareWords(text, heardFrom(utterances, initialsOf(speaker))) }).toMatchObject({
      lost: 0,
      extra: 0,
    })
  expect(utterances.every(({ final }) => final)).toBe(true)
  expect(health).toBe("live")
  expect(new Set(steps.map(({ id }) => id)).size).toBeGreaterThanOrEqual(150)
})

const traps: Partial<Habits>[] = [
  {},
  { places: false },
  { useAgain: true, lateName: true },
  { places: false, useAgain: true, drawAnew: true, lateName: true },
]
test.each(traps.map((habits, seed) => [seed, habits] as const))(
  "Teams: loses no word, tells none twice and gives each to its speaker in 150 fragments (seed %i, %j)",
  async (seed, habits) => {
    const steps = stepsOf({ language: "all", seed, speed: 1 })
    const store = captionStore()
    const watch = watchCaptions(document, teams(), time.clock, (news) => takeNews(store, news))
    const list = showCaptionList(document.body, { ...noHabits, ...habits }, chanceOf(seed))
    let now = 0
    for (const { at, ...step } of steps) {
      await time.pass(Math.max(0, at - now))
      now = Math.max(now, at)
      list.say(step)
      await time.pass(frameMs)
      now += frameMs
    }
    await time.pass(15_000)
    watch.stop()
    list.remove()
    const { utterances, health } = store.getState()
    for (const [speaker, text] of saidBy(steps)) {
      const heard = utterances.filter((utterance) => utterance.speaker === speaker).map((utterance) => utterance.text)
      expect({ speaker, ...compareWords(text, heard.join(" ")) }).toMatchObject({ lost: 0, extra: 0 })
    }
    // A turn is a row, and a row is an utterance.
    expect(utterances.length).toBe(new Set(steps.map(({ id }) => id)).size)
    expect(utterances.every(({ final }) => final)).toBe(true)
    expect(health).toBe("live")
  },
)
