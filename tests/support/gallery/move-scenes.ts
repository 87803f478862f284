// The scenes of a room that moves to another device, at the one that has it and at the one that gets it.
import { withoutPrivate } from "../../../src/session/hide-private.ts"
import type { Move } from "../../../src/session/move/state.ts"
import type { ParticipantState } from "../../../src/session/participant-state.ts"
import { now, rest } from "./participant-states.ts"
import { there } from "./person-scenes.ts"
import type { Scene } from "./scenes.ts"

const link = "https://quiet-hand.test/m#1.NHUPmL1Z_PyUbaRaqr6TOw.BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc"
const showing: Move = { is: "showing", link, until: now + 110_000 }
const hidden: ParticipantState = {
  ...withoutPrivate({ ...rest, move: showing }),
  sharing: { is: "hidden", said: true },
}
const people = ["Sam", "Rosa"]

const all: [string, Move, Partial<ParticipantState>?][] = [
  ["move-asked", { is: "asked", left: 0 }],
  ["move-left", { is: "asked", left: 3 }],
  ["move-too-much", { is: "asked", left: undefined }],
  ["move-showing", showing],
  ["move-hidden", showing, hidden],
  ["move-asking", { is: "asking" }, { link: "away" }],
  ["move-expired", { is: "stayed", why: "expired" }],
  ["move-stopped", { is: "stayed", why: "stopped" }],
  ["move-gone", { is: "gone", room: "Sleep study" }, { room: undefined, link: "off" }],
  ["move-looking", { is: "looking", slow: false }],
  ["move-looking-slow", { is: "looking", slow: true }],
  ["move-ready", { is: "ready", room: "Sleep study", people }],
  ["move-ready-passing", { is: "ready", room: "Sleep study", people }, { device: "passing" }],
  ["move-already", { is: "already" }],
  ["move-elsewhere", { is: "elsewhere" }],
  ["move-too-late", { is: "too_late" }],
  ["move-bad", { is: "bad" }],
  ["move-waiting", { is: "waiting", slow: false, faster: false }],
  ["move-waiting-slow", { is: "waiting", slow: true, faster: false }],
  ["move-waiting-faster", { is: "waiting", slow: true, faster: true }],
  ["move-here", { is: "here" }],
]

/** The room that moves is the meeting's; that of one's own person stays. */
const withOwn: ParticipantState = { ...rest, device: "kept", own: there, move: showing }

export const moveScenes: Scene[] = [
  ...all.map(([name, move, over]): Scene => ({
    ...{ name, place: "page", size: [320, 640], awaits: '[data-screen="move"] [data-part="heading"]' },
    state: over === hidden ? hidden : { ...rest, device: "kept", move, ...over },
  })),
  {
    name: "move-panel",
    place: "panel",
    size: [356, 672],
    state: { ...rest, move: showing },
    awaits: '[data-part="qr"]',
  },
  {
    name: "move-own",
    place: "page",
    size: [320, 640],
    state: withOwn,
    awaits: '[data-screen="move"] [data-opens="private"]',
  },
  {
    name: "move-own-private",
    place: "page",
    size: [320, 640],
    state: withOwn,
    awaits: '[data-screen="move"] [data-opens="private"]',
    press: ['[data-screen="move"] [data-opens="private"]'],
  },
  { name: "move-bar", place: "bar", size: [104, 720], state: { ...rest, move: showing } },
]
