// @vitest-environment jsdom
// A human captioner's page, of whatever make: its words are found by their growing.
import { afterEach, beforeEach, expect, test } from "vitest"
import { captionStore, takeNews } from "../../src/captions/store.ts"
import { hiddenClock, watchCaptioner } from "../../src/meeting/captioner-watch.ts"
import type { PageClock } from "../../src/meeting/clock.ts"
import { chanceOf } from "../../src/practice/script.ts"
import { until } from "../../src/tools/hands.ts"
import { standStill } from "../support/page-time.ts"

let time = standStill()
let store = captionStore()
let stop = () => {}
const said = () =>
  store
    .getState()
    .utterances.map(({ text }) => text)
    .join(" ")

const watch = (clock: PageClock = time.clock) => {
  store = captionStore()
  stop = watchCaptioner(document, clock, (news) => takeNews(store, news)).stop
}

beforeEach(() => {
  time = standStill()
  document.body.innerHTML = `
    <header><h1>Event</h1></header>
    <nav><button>Larger</button></nav>
    <p id="clock">10:00:00</p>
    <div id="outer"><div id="words"></div></div>
    <footer>All rights reserved</footer>`
})
afterEach(() => {
  stop()
  time.end()
})

const at = (id: string) => document.getElementById(id) as HTMLElement
const script =
  "Good morning everybody and welcome. We look at the form first. Then we talk about sleep, and about lunch."

test("words that are typed into one element are told, once and in order", async () => {
  watch()
  for (const word of script.split(" ")) {
    at("words").append(`${word} `)
    await time.pass(400)
  }
  await time.pass(4000)
  expect(said()).toBe(script)
})

test("a paragraph a line, and a clock that ticks, make no difference", async () => {
  watch()
  let second = 0
  for (const sentence of script.match(/[^.]+\./g) ?? []) {
    const line = document.createElement("p")
    at("words").append(line)
    for (const word of sentence.trim().split(" ")) {
      line.append(`${word} `)
      at("clock").textContent = `10:00:${String(++second).padStart(2, "0")}`
      await time.pass(400)
    }
  }
  await time.pass(4000)
  expect(said()).toBe(script)
})

test("what the captioner takes back and types anew replaces it", async () => {
  watch()
  at("words").textContent = "Good morning everybody and welcum"
  await time.pass(400)
  at("words").textContent = "Good morning everybody and "
  await time.pass(400)
  at("words").textContent = "Good morning everybody and welcome."
  await time.pass(4000)
  expect(said()).toBe("Good morning everybody and welcome.")
})

test("a page on which nothing grows is waited for, and its buttons and headings are no speech", async () => {
  watch()
  for (let second = 1; second < 30; second++) {
    at("clock").textContent = `10:00:${String(second).padStart(2, "0")}`
    await time.pass(1000)
  }
  expect(store.getState().health).toBe("waiting")
  expect(said()).toBe("")
})

test("a page that keeps only its newest words loses none of those it showed", async () => {
  watch()
  const all = Array.from({ length: 300 }, (_, number) => `word${number}`)
  for (let count = 5; count <= all.length; count += 5) {
    at("words").textContent = all.slice(Math.max(0, count - 60), count).join(" ")
    await time.pass(400)
  }
  await time.pass(4000)
  expect(said().split(" ")).toEqual(all)
})

test("a chat beside the captions is not taken for them", async () => {
  const chat = document.createElement("aside")
  document.body.append(chat)
  watch()
  for (const word of script.split(" ")) {
    at("words").append(`${word} `)
    await time.pass(400)
  }
  chat.append("Hello from somebody who writes in the chat.")
  await time.pass(4000)
  expect(said()).toBe(script)
})

test("in a hidden tab, whose clocks stand still, each word is told as it comes and a pause is no gap", async () => {
  watch({ ...time.clock, frame: hiddenClock.frame, every: () => () => undefined })
  for (const sentence of [script, "And after a long pause we go on.", "One more thing."]) {
    for (const word of sentence.split(" ")) {
      at("words").append(`${word} `)
      await time.pass(200)
    }
    await until("the last word", () => said().endsWith(sentence.slice(-6)) || undefined)
    await time.pass(90_000)
  }
  expect(said()).toBe(`${script} And after a long pause we go on. One more thing.`)
  expect(store.getState().utterances.filter(({ gap }) => gap)).toEqual([])
  expect(store.getState().health).toBe("live")
})

test.each([1, 2, 3])(
  "an hour with pauses and mistakes taken back loses no word and tells none twice (seed %i)",
  async (seed) => {
    watch()
    const chance = chanceOf(seed)
    const all = Array.from({ length: 900 }, (_, number) => `word${number}${number % 9 === 8 ? "." : ""}`)
    let line = document.createElement("p")
    at("words").append(line)
    for (const word of all) {
      if (chance() < 0.1) {
        line.append(`${word.slice(0, 3)}xx `)
        await time.pass(300)
        line.lastChild?.remove()
      }
      line.append(`${word} `)
      await time.pass(chance() < 0.03 ? 5000 + chance() * 85_000 : 250)
      if (!word.endsWith(".") || chance() < 0.6) continue
      line = document.createElement("p")
      at("words").append(line)
    }
    await time.pass(4000)
    expect(said().split(" ")).toEqual(all)
    expect(store.getState().utterances.some(({ gap }) => gap)).toBe(false)
  },
)

test("a short answer in a paragraph of its own is told at once", async () => {
  watch()
  for (const sentence of ["Is the break ten minutes or fifteen, or none at all?", "Ten.", "Good.", "Yes."]) {
    const paragraph = document.createElement("p")
    at("words").append(paragraph)
    await time.pass(400)
    paragraph.append(sentence)
    await time.pass(2000)
    expect(said().endsWith(sentence)).toBe(true)
  }
  expect(said()).toBe("Is the break ten minutes or fifteen, or none at all? Ten. Good. Yes.")
})
