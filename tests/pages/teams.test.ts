// @vitest-environment jsdom
// The Teams adapter on replayed pages, with the places of rows told and not told.
import { expect, test } from "vitest"
import { teams } from "../../src/meeting/teams.ts"
import { followCall } from "../support/follow-call.ts"
import { frameMs } from "../support/page-time.ts"
import { readPage } from "../support/read-page.ts"
import { teamsList } from "../support/teams-list.ts"

const { time, watch, state, texts, told } = readPage()

const both = test.each([{ places: true }, { places: false }])

both("grows, shortens, and keeps two equal turns of one speaker apart: $places", async ({ places }) => {
  const list = teamsList(document.body, { places })
  watch(teams())
  const row = list.add("Ada Moss", "we ordered to chairs", 1)
  await time.pass(frameMs)
  for (const text of ["We ordered two chairs for the hall, um, and", "We ordered two chairs for the hall."]) {
    list.rewrite(row, text)
    await time.pass(400)
  }
  list.add("Ada Moss", "Yes.", 2)
  await time.pass(400)
  list.add("Ada Moss", "Yes.", 3)
  await time.pass(5000)
  expect(told()).toEqual([
    ["Ada Moss", "We ordered two chairs for the hall."],
    ["Ada Moss", "Yes."],
    ["Ada Moss", "Yes."],
  ])
  expect(state().utterances.every(({ final }) => final)).toBe(true)
})

test("an author who comes late is filled in without what Teams puts behind a guest's name, and script from the right stays", async () => {
  const list = teamsList(document.body, { places: false })
  watch(teams())
  const row = list.add("", "مرحبا بالجميع")
  await time.pass(frameMs)
  expect(told()).toEqual([[undefined, "مرحبا بالجميع"]])
  list.name(row, "Omar Lind (Guest)")
  list.rewrite(row, "مرحبا بالجميع، نبدأ الآن")
  await time.pass(frameMs)
  expect(told()).toEqual([["Omar Lind", "مرحبا بالجميع، نبدأ الآن"]])
})

both("rows that leave, come back drawn anew, or lend their element to another turn: $places", async ({ places }) => {
  const list = teamsList(document.body, { places })
  watch(teams())
  list.add("Kit Arn", "First point.", 23)
  const second = list.add("Kit Arn", "Second point.", 24)
  const third = list.add("Kit Arn", "Thank you", 25)
  await time.pass(2000)
  list.remove(list.rows()[0])
  list.add("Bo Lee", "Go on.", 26)
  await time.pass(frameMs)
  list.drawAnew(third, "Thank you everyone.")
  await time.pass(frameMs)
  list.remove(second)
  list.use(second, "Kit Arn", "Shall we vote now?", 27)
  list.add("", "", 28)
  await time.pass(4000)
  const expected = ["First point.", "Second point.", "Thank you everyone.", "Go on.", "Shall we vote now?"]
  expect(texts()).toEqual(expected)
  // Somebody scrolls up: rows from before the reader came, and rows it has read.
  list.addAbove("Kit Arn", "Second point.", 24)
  list.addAbove("Kit Arn", "First point.", 23)
  for (const place of [22, 21, 20]) list.addAbove("Kit Arn", `Old point ${place}.`, place)
  await time.pass(4000)
  expect(texts()).toEqual(expected)
})

both("the whole list drawn anew repeats nothing, and goes on: $places", async ({ places }) => {
  const list = teamsList(document.body, { places })
  watch(teams())
  const said = ["One.", "Yes.", "Yes.", "Two."]
  said.forEach((text, at) => list.add("Ada Moss", text, at + 1))
  await time.pass(2000)
  list.close()
  await time.pass(2000)
  const again = teamsList(document.body, { places })
  said.slice(1).forEach((text, at) => again.add("Ada Moss", text, at + 2))
  await time.pass(frameMs)
  again.add("Ada Moss", "Yes.", 5)
  await time.pass(2000)
  expect(texts()).toEqual([...said, "Yes."])
})

test("captions that were off and on again start their places at one, and nothing of it is lost", async () => {
  const list = teamsList(document.body, { places: true })
  watch(teams())
  list.add("Ada Moss", "Before the break.", 1)
  list.add("Ada Moss", "See you.", 2)
  await time.pass(2000)
  list.close()
  await time.pass(3000)
  expect(state().health).toBe("lost")
  const again = teamsList(document.body, { places: true })
  again.add("Ada Moss", "Hello again.", 1)
  await time.pass(2000)
  expect(texts()).toEqual(["Before the break.", "See you.", "Hello again."])
  expect(state().health).toBe("live")
})

both("what is put right long after it was final is put right in its place: $places", async ({ places }) => {
  const list = teamsList(document.body, { places })
  watch(teams())
  const first = list.add("Ada Moss", "The dose is fifty milligrams", 1)
  list.add("Bo Lee", "Thank you.", 2)
  await time.pass(20_000)
  list.rewrite(first, "The dose is fifteen milligrams.")
  await time.pass(frameMs)
  expect(texts()).toEqual(["The dose is fifteen milligrams.", "Thank you."])
})

test("a line of one letter counts, and a turn that grows past another's start stays one line", async () => {
  const list = teamsList(document.body, { places: false })
  watch(teams())
  const first = list.add("Ada Moss", "I", undefined)
  await time.pass(2500)
  list.add("Bo Lee", "Mm.")
  await time.pass(2500)
  list.rewrite(first, "I think so.")
  await time.pass(frameMs)
  expect(texts()).toEqual(["I think so.", "Mm."])
})

test("says off, waiting for the first words, and what it cannot read", async () => {
  watch(teams())
  await time.pass(frameMs)
  expect(state().health).toBe("off")
  document.body.innerHTML = `<button data-tid="closed-captions-turn-off-button"></button>`
  await time.pass(frameMs)
  expect(state().health).toBe("waiting")
  document.body.innerHTML = `<div data-tid="closed-caption-renderer-wrapper"><p>Words in a new shape</p></div>`
  await time.pass(frameMs)
  expect(state().health).toBe("unreadable")
})

test("reads the container of 2025, and a chat message is never speech", async () => {
  document.body.innerHTML = `<div class="fui-ChatMessageCompact"><span data-tid="author">Bo Lee</span><p>hello chat</p></div>
    <div data-tid="closed-captions-renderer"><div class="fui-ChatMessageCompact">
      <span data-tid="author">Ada Moss</span><span data-tid="closed-caption-text">Back again.</span></div></div>`
  watch(teams())
  await time.pass(frameMs)
  expect(told()).toEqual([["Ada Moss", "Back again."]])
  expect(teams().captions(document).generation).toBe("2")
})

test("stays in the call while a person looks at another part of Teams, and through a toolbar drawn anew", async () => {
  document.body.innerHTML = `<button id="hangup-button"></button><div data-tid="modern-stage-wrapper"></div>`
  const { told, end } = followCall(teams(), time.clock)
  await time.pass(2000)
  document.body.innerHTML = `<div data-tid="call-monitor-tile"><button aria-label="Leave"></button></div>`
  await time.pass(8000)
  document.body.innerHTML = `<div role="alert">Your microphone is off</div><div data-tid="call-duration">10:00</div>`
  await time.pass(5000)
  document.body.innerHTML = `<button data-tid="anon-meeting-end-screen-rejoin-button">Rejoin</button>`
  await time.pass(5000)
  end()
  expect(told).toEqual(["came", "went", "over"])
})

const call = `<button id="hangup-button"></button><div data-tid="modern-stage-wrapper"></div>`
const moving = "<p>Joining a room</p>"
const offersToRejoin = `<button data-tid="rejoin-button">Rejoin</button>`

const showEach = async (steps: [page: string, ms: number][]) => {
  for (const [page, ms] of steps) {
    document.body.innerHTML = page
    await time.pass(ms)
  }
}

test("a call that comes back for a moment between two moves was never away for long, whenever one looks", async () => {
  for (const shift of [0, 100, 200, 300, 400]) {
    document.body.innerHTML = call
    const { told, end } = followCall(teams(), time.clock)
    await time.pass(2000 + shift)
    const move: [string, number][] = [
      [moving, 5000],
      [call, 20],
    ]
    await showEach([...move, ...move, ...move, ...move])
    await time.pass(5000)
    end()
    expect(told).toEqual(["came"])
  }
})

test("an offer to rejoin that goes again while one moves to another room ends nothing", async () => {
  document.body.innerHTML = call
  const { told, end } = followCall(teams(), time.clock)
  await showEach([
    [moving, 4000],
    [offersToRejoin, 1200],
    [moving, 1000],
    [call, 3000],
  ])
  end()
  expect(told).toEqual(["came"])
})

test("a call that stays away is gone after ten seconds and over after two minutes; what comes then has come anew", async () => {
  document.body.innerHTML = call
  const { told, end } = followCall(teams(), time.clock)
  await showEach([[moving, 9500]])
  expect(told).toEqual(["came"])
  await showEach([[moving, 1000]])
  expect(told).toEqual(["came", "went"])
  await showEach([[moving, 120_000]])
  expect(told).toEqual(["came", "went", "over"])
  await showEach([[call, 500]])
  end()
  expect(told).toEqual(["came", "went", "over", "came"])
})
