// When an update of ourselves may come: never over a call, an open page or somebody who waits.
import { describe, expect, test } from "vitest"
import { mayUpdate, nextQuiet, type Scene } from "../../src/background/quiet.ts"
import { outside } from "../../src/session/participant.ts"
import type { ParticipantState, Reach, Thread } from "../../src/session/participant-state.ts"

const quiet: Scene = { ports: 0, tabs: 0, states: [outside] }
const thread = (step: Thread["step"], closed = false): Thread => ({
  id: "t",
  contact: "c",
  sent: "s",
  card: "concern.other",
  named: false,
  step,
  messages: [],
  late: "no",
  other: undefined,
  canTakeBack: false,
  takenBack: "no",
  helped: undefined,
  okNow: false,
  closed,
  unsent: "",
})
const sent = (step: Reach["step"]): ParticipantState["sent"] => [
  {
    id: "s",
    card: "break.need",
    route: "signal",
    named: false,
    at: 0,
    goesAt: undefined,
    to: [{ contact: "c", thread: "t", step, at: undefined, text: undefined, late: "no" }],
    takenBack: "no",
    stale: false,
  },
]

/** Looks at the same scene `times` times, a minute apart, with an update waiting. */
const after = (times: number, scene: Scene): boolean =>
  mayUpdate(Array.from({ length: times }).reduce<number>((looks) => nextQuiet(looks, scene), 0))

test("an update comes when two looks in a row found nobody", () => {
  expect(after(1, quiet)).toBe(false)
  expect(after(2, quiet)).toBe(true)
})

test("no update waits, so nothing is loaded anew", () => {
  expect(mayUpdate(undefined)).toBe(false)
})

test("somebody who comes between two looks begins the count anew", () => {
  const looks = nextQuiet(nextQuiet(0, quiet), { ...quiet, ports: 1 })
  expect(mayUpdate(nextQuiet(looks, quiet))).toBe(false)
})

describe("an update waits while", () => {
  const busy: [string, Partial<Scene>][] = [
    ["an overlay or a screen is open", { ports: 1 }],
    ["a desk or another page of ours is open in a tab", { tabs: 1 }],
    ["a private message is not answered", { states: [{ ...outside, threads: [thread("delivered")] }] }],
    ["a facilitator is doing something about it", { states: [{ ...outside, threads: [thread("acting")] }] }],
    ["something is not sent yet", { states: [{ ...outside, sent: sent("sending") }] }],
    ["a card waits on purpose before it goes", { states: [{ ...outside, sent: sent("waiting") }] }],
    ["a break runs", { states: [{ ...outside, pause: { id: "p", startsAt: 0, endsAt: 1 } }] }],
    [
      "an invite is being looked at",
      {
        states: [{ ...outside, invitation: { is: "looking", room: undefined, problem: undefined, beside: undefined } }],
      },
    ],
    ["a question stands on a screen", { states: [{ ...outside, question: { is: "name", sent: "s" } }] }],
    [
      "a message is half written",
      {
        // In any room, not only in the one that a screen shows.
        states: [
          outside,
          { ...outside, draft: { step: 3, to: "c", card: "concern.other", words: "I", withName: undefined } },
        ],
      },
    ],
  ]
  test.each(busy)("%s", (_, scene) => {
    expect(after(5, { ...quiet, ...scene })).toBe(false)
  })
})

test("what is settled, or closed with its room, holds nothing back", () => {
  const state = { ...outside, threads: [thread("done"), thread("acting", true)], sent: sent("kept") }
  expect(after(2, { ...quiet, states: [state] })).toBe(true)
})
