// Zoom's moving window of words, step by step: what was still being recognised is put right wherever it stands, and is not told twice.
import { expect, test } from "vitest"
import { advance, nothingSaid, type CaptionState } from "../../../src/captions/advance.ts"

/** What is told of one speaker's row that showed these texts at these seconds; it is looked at each second between. */
const told = (...shown: [second: number, text: string][]): string[] => {
  let state = nothingSaid
  let last = 0
  for (const [second, text] of shown) {
    for (let at = last + 1; at < second; at++) state = advance(state, state.lines, at * 1000)
    const line = { row: "a", speaker: undefined, initials: "AL", text: ` ${text}`, rolling: true }
    state = advance(state, [line], second * 1000)
    last = second
  }
  return state.utterances.map(({ text }) => text)
}

const early = "We have three things to talk about."

test("a number that begins a new window replaces the words it was heard as", () => {
  const shown: [number, string][] = [
    [0, early],
    [20, "half past"],
    [21, "half past ten in the big room"],
    [22, "10:30 in the big room."],
  ]
  expect(told(...shown).join(" ")).toBe(`${early} 10:30 in the big room.`)
})

test("a first word that is taken back while it is young is not told", () => {
  const shown: [number, string][] = [
    [0, early],
    [20, "well the room"],
    [21, "well the room on the ground"],
    [22, "The room on the ground floor"],
  ]
  expect(told(...shown).join(" ")).toBe(`${early} The room on the ground floor`)
})

test("a whole window of young words becomes a single one", () => {
  const shown: [number, string][] = [
    [0, early],
    [30, "two thousand"],
    [31, "two thousand and twenty six"],
    [32, "2026."],
  ]
  expect(told(...shown).join(" ")).toBe(`${early} 2026.`)
})

test("words that have been shown for as long as a fragment is shown leave, and stay told", () => {
  const shown: [number, string][] = [
    [0, "Good morning."],
    [10, "Good morning. The library has a room."],
    [21, "The library has a room. It is free."],
  ]
  expect(told(...shown).join(" ")).toBe("Good morning. The library has a room. It is free.")
})

const row = (name: string, who: object, text: string, rolling: boolean) => ({
  ...{ row: name, speaker: undefined, initials: undefined, text, rolling },
  ...who,
})

test("a row that comes back some seconds after the transcript was closed tells only what that has not told", () => {
  const panel = [
    row("panel-1", { speaker: "Ada Lind" }, "The library has a room on the ground floor.", false),
    row("panel-2", { speaker: "Sam Okoro" }, "The bus stops right in front.", false),
  ]
  const sam = row("a", { initials: "SO" }, " The bus stops right in front.", true)
  const ada = row("b", { initials: "AL" }, " The library has a room on the ground floor. With a wide", true)
  let state = advance(nothingSaid, panel, 1000)
  state = advance(state, [sam], 6000)
  state = advance(state, [ada, sam], 9000)
  expect(state.utterances.map(({ text }) => text).join(" / ")).toBe(
    "The library has a room on the ground floor. With a wide / The bus stops right in front.",
  )
})

test("words of a new row that stood in a long turn before do not take the place of those", () => {
  const said = "When can we meet and where is the room that we want, and who brings the key?"
  let state = advance(nothingSaid, [row("a", { initials: "AL" }, ` ${said}`, true)], 1000)
  for (let at = 2000; at <= 9000; at += 1000) state = advance(state, state.lines, at)
  state = advance(state, [row("a", { initials: "AL" }, ` ${said} when will the`, true)], 9500)
  const next = "When does it begin?"
  const panel = [said, next].map((text, at) => row(`panel-${at}`, { speaker: "Ana Lopes" }, text, false))
  for (const at of [10_000, 11_000]) state = advance(state, panel, at)
  expect(state.utterances.map(({ text }) => text).join(" ")).toBe(`${said} ${next}`)
})

test("a row that comes soon after the transcript was closed begins anew where it only sounds like what was told", () => {
  const said = "The first point is sleep."
  let state = advance(nothingSaid, [row("panel-1", { speaker: "Ada Lind" }, said, false)], 1000)
  state = advance(state, [row("a", { initials: "SO" }, " Yes.", true)], 3000)
  state = advance(state, [row("b", { initials: "AL" }, " The next point is lunch.", true)], 4000)
  expect(state.utterances.map(({ text }) => text)).toEqual([said, "Yes.", "The next point is lunch."])
})

const all = ({ utterances }: CaptionState): string => utterances.map(({ text }) => text).join(" / ")

test("a row of the transcript all of whose words were put right out of sight stands where its words stood", () => {
  let state = advance(
    nothingSaid,
    [row("a", { initials: "AL" }, " We begin right now. two thousand and twenty", true)],
    1000,
  )
  state = advance(state, [row("b", { initials: "SO" }, " Good morning to all of you.", true)], 8000)
  const panel = [
    row("panel-1", { speaker: "Ana Lopes" }, "We begin right now.", false),
    row("panel-2", { runsOn: true }, "2026 will do.", false),
    row("panel-3", { speaker: "Sam Okoro" }, "Good morning to all of you.", false),
    row("panel-4", { speaker: "Ana Lopes" }, "The bus stops right in front.", false),
  ]
  state = advance(state, [row("a", { initials: "AL" }, " The bus stops right in front.", true)], 30_000)
  for (const at of [31_000, 32_000]) state = advance(state, panel, at)
  expect(all(state)).toBe(
    "We begin right now. 2026 will do. / Good morning to all of you. / The bus stops right in front.",
  )
})

test("what one said stays, though another says the same and the name above has left the transcript", () => {
  const [kept, same] = ["The library has a room on the ground floor.", "No, no, no, no."]
  let state = advance(nothingSaid, [row("a", { initials: "RL" }, ` ${same}`, true)], 1000)
  state = advance(state, [row("a", { initials: "RL" }, ` ${same} ${kept}`, true)], 3000)
  state = advance(state, [row("b", { initials: "LK" }, ` Where is it? ${same}`, true)], 5000)
  state = advance(state, [row("c", { initials: "SO" }, " Thank you both.", true)], 7000)
  const panel = [
    row("panel-1", { runsOn: true }, same, false),
    row("panel-2", { speaker: "Sam Okoro" }, "Thank you both.", false),
  ]
  for (const at of [8000, 9000]) state = advance(state, panel, at)
  expect(all(state)).toBe(`${same} ${kept} / Where is it? ${same} / Thank you both.`)
})

test("what comes back a minute after it was told by the transcript is not told twice", () => {
  const said = "The library has a room on the ground floor."
  let state = advance(nothingSaid, [row("panel-1", { speaker: "Rosa Lindt" }, said, false)], 1000)
  state = advance(state, [row("a", { initials: "SO" }, " Thank you.", true)], 5000)
  for (let at = 6000; at < 66_000; at += 1000) state = advance(state, state.lines, at)
  state = advance(state, [row("b", { initials: "RL" }, ` ${said} It is`, true)], 66_000)
  expect(all(state).split(said)).toHaveLength(2)
})

/** Looked at each second. */
const lookUntil = (state: CaptionState, until: number): CaptionState => {
  let next = state
  for (let at = (state.readAt ?? 0) + 1000; at < until; at += 1000) next = advance(next, next.lines, at)
  return next
}

test.each([
  ["all group fifty", "All group 50%?"],
  ["between", "Between you and me there is a room."],
  ["it is half past", "10:30 is when it is."],
])("what was still being recognised when it went out of sight is put right in its place: %s", (heard, said) => {
  const ada = (text: string) => row("a", { initials: "AL", colour: "red" }, ` ${text}`, true)
  const others = [row("b", { initials: "SO" }, " Yes.", true), row("c", { initials: "LK" }, " Where is it?", true)]
  let state = advance(nothingSaid, [ada(heard)], 1000)
  state = advance(state, others, 2000)
  state = lookUntil(state, 25_000)
  const panel = [
    row("panel-1", { speaker: "Ada Lind" }, said, false),
    row("panel-2", { speaker: "Sam Okoro" }, "Yes.", false),
    row("panel-3", { speaker: "Lee Kim" }, "Where is it?", false),
  ]
  for (const at of [25_000, 26_000]) state = advance(state, panel, at)
  expect(all(state)).toBe(`${said} / Yes. / Where is it?`)
})

test("a sentence that had settled when it went out of sight stays, and another that begins like it is new", () => {
  let state = advance(nothingSaid, [row("a", { initials: "AL" }, " All good.", true)], 1000)
  state = lookUntil(state, 8000)
  state = advance(state, [row("b", { initials: "SO" }, " Yes.", true)], 8000)
  state = lookUntil(state, 25_000)
  const panel = [row("panel-1", { speaker: "Ada Lind" }, "All right then.", false)]
  for (const at of [25_000, 26_000]) state = advance(state, panel, at)
  expect(all(state)).toBe("All good. / Yes. / All right then.")
})

test.each([1000, 3000, 5000])(
  "a row that comes %i ms after the transcript was closed loses its front when that is old, and it stays told",
  (after) => {
    const [early, short, late] = ["The library has a room on the ground floor.", "Right, right.", "No, no, no, no."]
    let state = advance(nothingSaid, [row("a", { initials: "RL" }, ` ${early}`, true)], 1000)
    state = advance(state, [row("a", { initials: "RL" }, ` ${early} ${short}`, true)], 6000)
    state = lookUntil(state, 12_000)
    const [first, second] = [early, short].map((text, at) =>
      row(`panel-${at}`, { speaker: at === 0 ? "Rosa Lindt" : undefined, runsOn: at > 0 }, text, false),
    )
    for (const at of [12_000, 13_000]) state = advance(state, first && second ? [first, second] : [], at)
    state = advance(state, [row("b", { initials: "SO" }, " Where is it?", true)], 14_000)
    state = advance(state, [row("c", { initials: "RL" }, ` ${early} ${short} ${late}`, true)], 14_000 + after)
    state = lookUntil(state, 22_000)
    state = advance(state, [row("c", { initials: "RL" }, ` ${short} ${late}`, true)], 22_000)
    state = lookUntil(state, 27_000)
    state = advance(state, [row("c", { initials: "RL" }, ` ${late} Thank you.`, true)], 27_000)
    expect(all(state)).toBe(`${early} ${short} / Where is it? / ${late} Thank you.`)
  },
)

/** A minute after two short sentences the transcript is closed, and their row is back with more. */
const minuteLater = (pause: number, between: string[], back: string): string => {
  const ada = { speaker: "Ada Lind" }
  const panel = [row("panel-1", ada, "Mm.", false), row("panel-2", { runsOn: true }, "Mm.", false)]
  let state = advance(nothingSaid, panel.slice(0, 1), 1000)
  state = advance(state, panel, 2000)
  for (const [at, text] of between.entries()) {
    state = lookUntil(state, 30_000)
    state = advance(state, [...panel, row(`panel-other-${at}`, { speaker: "Lee Kim" }, text, false)], 30_000)
  }
  state = lookUntil(state, pause)
  state = advance(state, [row("b", { initials: "SO" }, " Where is it?", true)], pause)
  state = lookUntil(state, pause + 3000)
  state = advance(state, [row("a", { initials: "AL" }, ` ${back}`, true)], pause + 3000)
  return all(state)
}

test("a few words that Zoom must show again a minute later are not told twice, and what is new stands behind the others", () => {
  expect(minuteLater(63_000, [], "Mm. Mm. the colour")).toBe("Mm. / Mm. / Where is it? / the colour")
  expect(minuteLater(74_000, [], "Mm. Mm. the colour")).toBe("Mm. / Mm. / Where is it? / the colour")
})

test("a few words that cannot be back a minute later are new", () => {
  expect(minuteLater(50_000, [], "Mm. Mm. the colour")).toBe("Mm. / Mm. / Where is it? / Mm. Mm. the colour")
  expect(minuteLater(63_000, ["It is late."], "Mm. Mm. the colour")).toBe(
    "Mm. / Mm. / It is late. / Where is it? / Mm. Mm. the colour",
  )
})

test("settled words in front have left, though the last word was put right in the same look as their room was needed", () => {
  const front = "The library has a room on the ground floor."
  const rest = ["Yes.", "Many think so.", "I see.", "Noise before."]
  const grown = rest.map((_, at): [number, string] => [4 + at, [front, ...rest.slice(0, at + 1)].join(" ")])
  const shown: [number, string][] = [
    [0, front],
    ...grown,
    [8, [front, ...rest, "to know the street he"].join(" ")],
    [9, [...rest, "To know the street. or"].join(" ")],
    [10, [...rest, "To know the street. or a meeting"].join(" ")],
  ]
  expect(told(...shown).join(" ")).toBe([front, ...rest, "To know the street. or a meeting"].join(" "))
})

test("a long turn is not ended before words that came in the same look as somebody else's first", () => {
  const long = "The library has a room on the ground floor that is free. ".repeat(6).trim()
  const ada = (text: string) => row("a", { initials: "AL" }, ` ${long} ${text}`, true)
  const sam = (text: string) => row("b", { initials: "SO" }, ` ${text}`, true)
  let state = advance(nothingSaid, [ada("")], 1000)
  state = lookUntil(state, 10_000)
  state = advance(state, [ada("with a wide"), sam("okay")], 10_400)
  state = advance(state, [ada("with a wide table"), sam("okay then")], 11_600)
  state = advance(state, [ada("with a wide table in"), sam("okay then")], 12_200)
  expect(all(state)).toBe(`${long} with a wide / okay then / table in`)
})
