// The scenes of the desk: a state, a size, and what is pressed until the screen is there.
import type { FacilitatorState } from "../../../src/session/facilitator-state.ts"
import type { Move } from "../../../src/session/move/state.ts"
import { withoutPrivateItems } from "../../../src/session/hide-private.ts"
import {
  answeredPrivate,
  atDesk,
  breakAsked,
  claimed,
  closedPrivate,
  hello,
  kim,
  lost,
  openedPrivate,
  outside,
  roomWords,
  runningBreak,
} from "./desk-states.ts"
import { now } from "./participant-states.ts"

export type DeskScene = {
  name: string
  size: [number, number]
  state: FacilitatorState
  press?: string[]
  awaits?: string
}

const phone: [number, number] = [420, 760]
const wide: [number, number] = [1280, 720]
const seeAll = "[data-part=glance] > button"
const page = (n: number) => `[data-part=desk-tab]:nth-child(${n})`
const links = [claimed, { ...claimed, id: "c2", name: "Omar", is: "waiting" as const, claim: undefined }]

/** Only the host is here: nobody has joined, nobody else gets messages. */
const quietRoom: FacilitatorState["room"] = (({ room }) =>
  room && { ...room, contacts: room.contacts.slice(0, 1), expected: [], connected: 0 })(atDesk())

const offRecord: FacilitatorState["record"] = { is: "off", at: now - 240_000, by: "Sam", until: now + 13 * 3_600_000 }

/** Its second line has no meaning, its third one no word. */
const pastedList = "QoL: How good life is.\nGarden group\n: We meet on Mondays."

/** Opened before the screen was shared. */
const sharedDesk: FacilitatorState = {
  ...withoutPrivateItems(atDesk({ items: [openedPrivate, kim, breakAsked] })),
  sharing: { is: "hidden", said: true },
}

/** Of one whom a participant brought: they write to nobody else here. */
const ownDesk = (by: string | undefined, over: Partial<FacilitatorState> = {}): FacilitatorState => {
  const desk = atDesk({ invite: undefined, stays: [], lastBreakEnded: undefined, ...over })
  const [first] = desk.room?.contacts ?? []
  const me = first && { ...first, name: "Lee", role: "My brother", words: "", runsRoom: false, yours: true }
  return {
    ...desk,
    me: desk.me && { ...desk.me, name: "Lee", role: "My brother", words: "", host: false },
    room: desk.room && {
      ...desk.room,
      ...{ name: "…", host: "…", own: { by }, contacts: me ? [me] : [], expected: [], connected: 2 },
    },
  }
}

const link = "https://quiet-hand.test/d#1.NHUPmL1Z_PyUbaRaqr6TOw.BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc"
const showing: Move = { is: "showing", link, until: now + 110_000 }
const moved: [string, Move, FacilitatorState?][] = [
  ["asked", { is: "asked", left: 0 }],
  ["too-much", { is: "asked", left: undefined }],
  ["showing", showing],
  ["hidden", showing, { ...withoutPrivateItems(atDesk({ move: showing })), sharing: { is: "hidden", said: true } }],
  ["asking", { is: "asking" }],
  ["stopped", { is: "stayed", why: "stopped" }],
  ["gone", { is: "gone", room: "Sleep study" }],
  ["ready", { is: "ready", room: "Sleep study", people: ["Sam", "Rosa"] }],
  ["occupied", { is: "occupied", room: "Pain study" }],
  ["elsewhere", { is: "elsewhere" }],
  ["waiting", { is: "waiting", slow: true, faster: false }],
  ["here", { is: "here" }],
]

const paper = "0R40-R3GG-K0P2-1050-S4PW-SV82-F7NM"
const made = { is: "made", code: paper, file: "Quiet Hand saved room 1", at: now } as const
const opening = (opening: FacilitatorState["opening"]) => outside({ is: "start", opening })
const codeOf = (wrong: "typing" | undefined, group?: number) =>
  opening({ is: "code", at: now - 40 * 24 * 3_600_000, wrong, sign: undefined, group })
/** Rooms that a host saves, and opens again. */
const saved: DeskScene[] = [
  { name: "desk-save", size: phone, state: atDesk({ saving: { is: "asked" } }), press: [page(3)] },
  { name: "desk-save-made", size: phone, state: atDesk({ saving: made }), press: [page(3)] },
  { name: "desk-save-made-narrow", size: [320, 640], state: atDesk({ saving: made }), press: [page(3)] },
  {
    name: "desk-save-hidden",
    size: phone,
    state: { ...withoutPrivateItems(atDesk({ saving: made })), sharing: { is: "hidden", said: true } },
    press: [page(3)],
  },
  { name: "desk-save-old", size: phone, state: atDesk({ saved: { at: now, old: true } }), press: [page(3)] },
  { name: "desk-saved", size: wide, state: atDesk({ saved: { at: now, old: false } }), press: [page(3)] },
  { name: "desk-open-file", size: phone, state: opening({ is: "file", wrong: undefined, room: "" }) },
  { name: "desk-open-cut", size: phone, state: opening({ is: "file", wrong: "cut", room: "" }) },
  {
    name: "desk-open-occupied",
    size: phone,
    state: atDesk({ opening: { is: "file", wrong: "occupied", room: "Pain study" } }),
  },
  { name: "desk-open-code", size: phone, state: codeOf(undefined) },
  { name: "desk-open-typing", size: [320, 640], state: codeOf("typing", 3) },
  {
    name: "desk-open-ready",
    size: phone,
    state: opening({ is: "ready", at: now - 40 * 24 * 3_600_000, room: "Sleep study", people: ["Sam", "Rosa"] }),
  },
  { name: "desk-opened", size: phone, state: atDesk({ openedFrom: now - 40 * 24 * 3_600_000 }) },
  { name: "desk-catches-up", size: phone, state: atDesk({ openedFrom: now, catchesUp: true }) },
  { name: "desk-too-old", size: phone, state: atDesk({ openedFrom: now, catchesUp: true, out: "too_old" }) },
]

export const deskScenes: DeskScene[] = [
  ...moved.map(([name, move, state]): DeskScene => ({
    ...{ name: `desk-move-${name}`, size: [320, 640], awaits: '[data-screen="move"] [data-part="heading"]' },
    state: state ?? atDesk({ move }),
  })),
  { name: "desk-own", size: phone, state: ownDesk(undefined, { items: [] }) },
  { name: "desk-own-private", size: wide, state: ownDesk("Maria", { items: [openedPrivate] }) },
  { name: "desk-own-room", size: wide, state: ownDesk("Maria", { items: [] }), press: [page(2)] },
  { name: "desk-own-off", size: phone, state: ownDesk(undefined, { items: [], out: "removed" }) },
  { name: "desk-start", size: phone, state: outside({ is: "start" }) },
  { name: "desk-refused", size: phone, state: outside({ is: "start", problem: "contact_link_refused" }) },
  { name: "desk-writing", size: phone, state: outside({ is: "writing" }) },
  { name: "desk-waiting", size: phone, state: outside({ is: "waiting", me: atDesk().me }) },
  { name: "desk-one", size: phone, state: atDesk() },
  { name: "desk-empty", size: wide, state: atDesk({ items: [] }) },
  { name: "desk-nobody", size: phone, state: atDesk({ items: [], room: quietRoom, lastBreakEnded: undefined }) },
  { name: "desk-signal", size: phone, state: atDesk({ items: [breakAsked, lost] }) },
  { name: "desk-count", size: phone, state: atDesk({ items: [lost] }) },
  { name: "desk-named", size: phone, state: atDesk({ items: [kim] }) },
  { name: "desk-unsafe", size: phone, state: atDesk({ items: [{ ...closedPrivate, urgency: 1 }, breakAsked] }) },
  { name: "desk-private", size: phone, state: atDesk({ items: [openedPrivate, breakAsked, kim] }) },
  { name: "desk-hello", size: phone, state: atDesk({ items: [hello] }) },
  { name: "desk-plain", size: wide, state: { ...atDesk({ items: [openedPrivate, kim] }), plain: true } },
  { name: "desk-all", size: wide, state: atDesk(), press: [seeAll, "[data-kind=signal]"] },
  { name: "desk-all-narrow", size: [320, 640], state: atDesk(), press: [seeAll] },
  { name: "desk-thread", size: wide, state: atDesk({ items: [answeredPrivate, breakAsked, kim] }), press: [seeAll] },
  {
    name: "desk-write",
    size: phone,
    state: atDesk({ items: [openedPrivate] }),
    press: ["[data-answer=write]", "[data-part=lines] label:last-of-type"],
  },
  {
    name: "desk-cannot",
    size: phone,
    state: atDesk({ items: [openedPrivate] }),
    press: ["[data-part=answers] [aria-expanded]", "[data-answer=cannot]", "[data-part=answer-form] [data-tone=main]"],
  },
  { name: "desk-break", size: phone, state: atDesk(), press: [page(2)] },
  { name: "desk-break-runs", size: phone, state: atDesk({ items: [breakAsked], pause: runningBreak }) },
  { name: "desk-break-page", size: wide, state: atDesk({ items: [], pause: runningBreak }), press: [page(2)] },
  {
    name: "desk-room",
    size: wide,
    state: atDesk({ contactLinks: links }),
    press: [page(3), "[data-part=who-sees] summary"],
  },
  { name: "desk-invite", size: [320, 640], state: atDesk(), press: [page(3), "[aria-expanded=false]"] },
  {
    name: "desk-new-link",
    size: wide,
    state: atDesk(),
    press: [page(3), "[data-opens=new-link]"],
  },
  {
    name: "desk-link-made",
    size: phone,
    state: atDesk({ newLink: { at: now, waits: ["Ana Ruiz"] } }),
    press: [page(3)],
  },
  { name: "desk-removed", size: phone, state: atDesk({ out: "removed", stays: [] }) },
  { name: "desk-sharing", size: phone, state: sharedDesk },
  { name: "desk-sharing-all", size: wide, state: sharedDesk, press: [seeAll] },
  { name: "desk-room-first", size: phone, state: atDesk({ room: quietRoom }), press: [page(3)] },
  { name: "desk-moved", size: phone, state: atDesk({ link: "moved" }) },
  { name: "desk-off-record", size: phone, state: atDesk({ items: [breakAsked], record: offRecord }) },
  {
    name: "desk-off-away",
    size: wide,
    state: atDesk({ items: [], record: offRecord, link: "away" }),
    press: [page(3)],
  },
  { name: "desk-on-again", size: phone, state: atDesk({ items: [], record: { is: "on", at: now, by: "Ana Ruiz" } }) },
  { name: "desk-words", size: wide, state: atDesk({ roomWords }), press: [page(4)] },
  { name: "desk-words-none", size: phone, state: atDesk(), press: [page(4)] },
  {
    name: "desk-words-change",
    size: wide,
    state: atDesk({ roomWords }),
    press: [page(4), "[data-word='CI'] button", "[data-word='QoL'] button:last-of-type"],
  },
  {
    name: "desk-words-left",
    size: phone,
    state: atDesk({ typed: { "words/list": pastedList } }),
    press: [page(4), "[data-part=word-list] ~ [data-large]"],
  },
  ...saved,
  { name: "desk-comfort", size: phone, state: atDesk(), press: [page(5)] },
  { name: "desk-away", size: phone, state: atDesk({ link: "away" }) },
]
