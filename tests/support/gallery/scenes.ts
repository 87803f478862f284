// The scenes of the gallery: a state, a size, and what is pressed until the screen is there.
import type { Captioner } from "../../../src/captions/captioner.ts"
import type { KeepReport } from "../../../src/captions/keeping.ts"
import type { Captions } from "../../../src/captions/store.ts"
import type { CaptionHealth, Utterance } from "../../../src/captions/utterance.ts"
import { withoutOurs, withoutPrivate } from "../../../src/session/hide-private.ts"
import { outside } from "../../../src/session/participant/outside.ts"
import type { ParticipantState, Reach, Thread } from "../../../src/session/participant-state.ts"
import type { Comfort } from "../../../src/settings/comfort.ts"
import { captionerScenes } from "./captioner-scenes.ts"
import { personScenes } from "./person-scenes.ts"
import { moveScenes } from "./move-scenes.ts"
import { trustScenes } from "./reading-trust-scenes.ts"
import {
  hostWords,
  moreUtterances,
  now,
  privateSent,
  reach,
  rest,
  room,
  rosa,
  sam,
  sent,
  thread,
} from "./participant-states.ts"

export type Scene = {
  name: string
  place: "bar" | "panel" | "page"
  /** CSS pixels. */
  size: [number, number]
  state: ParticipantState
  /** Fetched by itself, and in the picture. */
  awaits?: string
  /** Pressed one after the other, by selector. */
  press?: string[]
  /** Written then into the first field. */
  writes?: string
  captions?: boolean
  /** Of a long meeting, how many lines were said. */
  lines?: number
  /** Hard words are underlined, and these are known. */
  known?: string[]
  /** Of captions in which nothing is said yet. */
  health?: CaptionHealth
  /** What else is known of them. */
  said?: Partial<Captions>
  /** The meeting's page lies over it, and stays there. */
  covered?: boolean
  /** What is kept of them, where they can be. */
  kept?: Partial<KeepReport>
  /** A captioner's page can be read, and what is answered to its link. */
  captioner?: Awaited<ReturnType<Captioner["read"]>>
  /** Said once captions are held. */
  more?: Utterance[]
  comfort?: Partial<Comfort>
  side?: "right" | "bottom"
  simple?: boolean
  /** On a page of our own beside a meeting that is open, or after it. */
  beside?: "in" | "out"
}

const bar: [number, number] = [104, 720]
const panel: [number, number] = [356, 672]
const phone: [number, number] = [320, 640]

const onBlack = (captionInk: Comfort["captionInk"]): Partial<Comfort> => ({
  captionInk,
  captionPaper: "black",
  captionWindow: "black",
})

const asked = (question: ParticipantState["question"]): ParticipantState => ({ ...rest, question })
const invited = (over: Partial<NonNullable<ParticipantState["invitation"]>>): ParticipantState => ({
  ...rest,
  room: undefined,
  invitation: { is: "ready", room, problem: undefined, beside: undefined, ...over },
})
const breakAt = sent({ to: [reach({ step: "acting", at: now + 10 * 60_000 })] })
/** What the person wrote and had not sent when their line ended, their message was taken back, or the other one left. */
const unsent = "It was not the first time."
const leaves = (state: ParticipantState): ParticipantState => ({
  ...state,
  room: state.room && {
    ...state.room,
    contacts: state.room.contacts.map((contact) =>
      contact.id === "rosa" ? { ...contact, listed: false, choosable: false, warning: "missing" as const } : contact,
    ),
  },
})
const talk: ParticipantState = { ...rest, threads: [thread()], sent: [privateSent({ step: "acting" })] }
/** Nothing private is in it, as a session hands it out. */
const hidden: ParticipantState = { ...withoutPrivate(talk), sharing: { is: "hidden", said: true } }
const plain: ParticipantState = { ...withoutOurs(talk), plain: true }
const twoRooms: ParticipantState = {
  ...rest,
  link: "off",
  room: undefined,
  hello: { is: "offered", contact: undefined },
  asks: true,
  rooms: [...rest.rooms, { id: "d", name: "Diabetes group", people: ["Ana"] }],
}
const running = { id: "b", startsAt: now - 60_000, endsAt: now + 9 * 60_000 }
const sentTo = (...to: Partial<Reach>[]): ParticipantState => ({ ...rest, sent: [sent({ to: to.map(reach) })] })
/** A talk of which only the first message is there yet. */
const begun = (over: Partial<Thread>, then: Partial<Reach> = {}): ParticipantState => {
  const [first] = thread().messages
  const step = over.step ?? "delivered"
  return {
    ...rest,
    threads: [thread({ messages: first ? [{ ...first, step }] : [], ...over, step })],
    sent: [privateSent({ step, ...then })],
  }
}
const openThread = ["[data-card=private]", "[data-thread=t1]"]
const toCheck = ["[data-card=private]", "[data-who=Rosa]", "[data-card='concern.hurt']"]

const hold = '[data-hold="hold"]'
const catchUp = [hold, '[data-opens="missed"]']
const look = '[data-part="caption-tools"] [data-opens="look"]'

/** Captions in a panel, at different paces and in different looks. */
const reading: Scene[] = [
  ...(
    [
      ["captions-held", { press: [hold], more: moreUtterances }],
      ["captions-lines", { comfort: { captionLines: 5 } }],
      ["captions-held-nothing", { press: [hold] }],
      ["captions-missed", { press: catchUp, more: moreUtterances }],
      ["captions-playing", { press: [...catchUp, "[data-play=normal]"], more: moreUtterances }],
      ["captions-look", { press: [look] }],
      ["captions-look-more", { press: [look, "[data-part=look-more] summary"], comfort: { pace: "fast" } }],
      ["captions-look-hard", { press: [look], comfort: { captionInk: "yellow", captionPaper: "white" } }],
      ["captions-fast", { comfort: { pace: "fast", interim: "dimmed" }, simple: true }],
      ["captions-one-line", { comfort: { captionLines: 1 } }],
      ["captions-broadcast", { comfort: { ...onBlack("yellow"), captionLines: 3, captionSize: 125 } }],
      ["captions-wide", { comfort: { captionFont: "lexend", letterSpacing: 0.12, lineSpacing: 1.8 }, simple: true }],
      ["captions-huge", { comfort: { captionSize: 400, captionLines: 2 } }],
      [
        "captions-edge",
        { comfort: { ...onBlack("white"), captionFont: "opendyslexic", edge: "uniform" }, simple: true },
      ],
    ] satisfies [string, Partial<Scene>][]
  ).map(([name, scene]): Scene => ({ name, place: "panel", size: panel, state: rest, captions: true, ...scene })),
]

const toBack = ["[data-opens=back]", "[data-part=look-back] [data-part=utterances]"]
const aLine = "[data-part=utterances] > div > :last-child > [data-line]:nth-last-child(2) > p[dir]"
const aTurn = "[data-part=utterances] > div > [data-part=turn]:nth-last-child(2) > [data-line] > p[dir]"
const longReading = { place: "panel", size: panel, state: rest, captions: true, lines: 60 } as const
const withinLine = (label: string) => `[data-part=line-menu] ${label}`

const readingScenes: Scene[] = [
  { ...longReading, name: "reading-panel", lines: 5, known: [] },
  { ...longReading, name: "back", press: toBack },
  { ...longReading, name: "back-long", lines: 5000, press: toBack },
  { ...longReading, name: "back-phone", place: "page", size: phone, press: toBack, beside: "in" },
  { ...longReading, name: "back-which", press: [...toBack, "[data-part=look-back] summary"] },
  {
    ...longReading,
    name: "back-found",
    press: toBack,
    writes: "consent",
  },
  { ...longReading, name: "back-none", press: toBack, writes: "nowhere" },
  { ...longReading, name: "line-menu", press: [...toBack, aLine] },
  { ...longReading, name: "line-menu-alone", state: { ...rest, room: undefined }, press: [...toBack, aLine] },
  {
    ...longReading,
    name: "line-marked",
    press: [
      ...toBack,
      aLine,
      withinLine("[aria-pressed=false]"),
      withinLine("[aria-pressed=false]"),
      withinLine("[data-part=line-menu-head] [data-part=button]"),
    ],
  },
  {
    ...longReading,
    name: "line-rename",
    lines: 8,
    press: [...toBack, aLine, withinLine("[data-part=stack] > [data-opens]:last-child")],
  },
  { ...longReading, name: "word", press: [...toBack, aLine, withinLine("[data-word]")] },
  { ...longReading, name: "word-two", press: [...toBack, aLine, withinLine("[data-word]:last-child")] },
  {
    ...longReading,
    name: "word-host",
    state: { ...rest, roomWords: hostWords },
    press: [...toBack, aLine, withinLine("[data-word]")],
  },
  { ...longReading, name: "line-told", press: [aTurn, withinLine("[data-part=stack] > [data-opens]")] },
  { ...longReading, name: "line-big", press: [aTurn, withinLine("[data-line-card='pace.repeat']")] },
]

const offRecord: ParticipantState = {
  ...rest,
  record: { is: "off", at: now - 240_000, by: "Sam", until: now + 13 * 3_600_000 },
}
const awaitsNote = "[data-part=record-note]"
const toldScenes: Scene[] = [
  { name: "off-record", place: "panel", size: panel, state: offRecord, captions: true, awaits: awaitsNote },
  { name: "off-record-page", place: "page", size: phone, state: { ...offRecord, link: "away" }, awaits: awaitsNote },
  {
    name: "off-record-comfort",
    place: "panel",
    size: panel,
    state: offRecord,
    press: ["[data-opens=comfort]"],
  },
  { name: "off-record-bar", place: "bar", size: bar, state: offRecord, captions: true, awaits: "[data-is=off]" },
  {
    name: "on-record-again",
    place: "page",
    size: phone,
    state: { ...rest, record: { is: "on", at: now, by: undefined } },
    awaits: awaitsNote,
  },
  {
    name: "host-words-door",
    place: "page",
    size: phone,
    state: { ...rest, roomWords: hostWords },
    awaits: "[data-opens=words]",
  },
  {
    name: "host-words",
    place: "page",
    size: phone,
    state: { ...rest, roomWords: hostWords },
    press: ["[data-opens=words]"],
  },
]

export const scenes: Scene[] = [
  ...reading,
  ...toldScenes,
  ...moveScenes,
  { name: "bar", place: "bar", size: bar, state: rest, captions: true },
  { name: "bar-sent", place: "bar", size: bar, state: { ...rest, sent: [sent()] }, captions: true },
  {
    name: "bar-flat",
    place: "bar",
    size: [1000, 92],
    state: { ...rest, sent: [sent()] },
    captions: true,
    side: "bottom",
  },
  {
    name: "bar-news",
    place: "bar",
    size: bar,
    state: { ...rest, threads: [thread()], sent: [privateSent({ step: "acting" })] },
    captions: true,
  },
  { name: "bar-break", place: "bar", size: bar, state: { ...rest, pause: running } },
  { name: "panel", place: "panel", size: panel, state: { ...rest, sent: [breakAt] }, captions: true },
  {
    name: "panel-quiet",
    place: "panel",
    size: panel,
    state: { ...rest, hello: { is: "offered", contact: undefined } },
  },
  {
    name: "panel-first",
    place: "panel",
    size: panel,
    state: asked({ is: "first", card: "break.need", few: true }),
    captions: true,
  },
  {
    name: "panel-repeat",
    place: "panel",
    size: panel,
    state: {
      ...asked({ is: "repeat", card: "pace.slower", at: now, sent: "s1" }),
      sent: [sent({ card: "pace.slower", to: [reach(), reach({ contact: "rosa" })] })],
    },
  },
  {
    name: "panel-name",
    place: "panel",
    size: panel,
    state: { ...asked({ is: "name", sent: "s1" }), sent: [sent({ card: "turn.want", route: "named" })] },
  },
  {
    name: "panel-away",
    place: "panel",
    size: panel,
    state: { ...rest, link: "away", sent: [sent({ to: [reach({ step: "sending" })] })] },
  },
  {
    name: "panel-break",
    place: "panel",
    size: panel,
    state: { ...rest, pause: running },
  },
  {
    name: "panel-break-planned",
    place: "panel",
    size: panel,
    state: { ...rest, pause: { id: "b", startsAt: now + 5 * 60_000, endsAt: now + 15 * 60_000 } },
    captions: true,
  },
  {
    name: "panel-break-over",
    place: "panel",
    size: panel,
    state: { ...rest, pause: { id: "b", startsAt: now - 11 * 60_000, endsAt: now - 20_000 } },
    captions: true,
  },
  { name: "panel-captions-off", place: "panel", size: panel, state: rest, captions: true, health: "off" },
  { name: "panel-captions-barred", place: "panel", size: panel, state: rest, captions: true, health: "not_allowed" },
  { name: "panel-captions-waiting", place: "panel", size: panel, state: rest, captions: true, health: "waiting" },
  {
    name: "panel-nameless",
    place: "panel",
    size: panel,
    state: { ...rest, sent: [sent({ card: "pace.slower", goesAt: now + 12_000, to: [reach({ step: "waiting" })] })] },
    captions: true,
  },
  { name: "panel-both", place: "panel", size: panel, state: sentTo({ step: "seen" }, { contact: "rosa" }) },
  {
    name: "panel-done",
    place: "panel",
    size: panel,
    state: sentTo({ step: "done", text: "We will send the slides before the next meeting." }),
    captions: true,
  },
  {
    name: "panel-cannot",
    place: "panel",
    size: panel,
    state: sentTo({ step: "cannot", text: "We have to end at 11. You can leave for some minutes at any time." }),
    captions: true,
  },
  { name: "panel-undone", place: "panel", size: panel, state: { ...rest, sent: [sent({ takenBack: "asked" })] } },
  {
    name: "panel-link-retired",
    place: "panel",
    size: panel,
    state: { ...rest, retired: true, problem: "link_retired" },
  },
  {
    name: "page-link-retired",
    place: "page",
    size: [420, 760],
    state: invited({ is: "wrong", room: undefined, problem: "link_retired" }),
  },
  { name: "panel-full", place: "panel", size: panel, state: { ...rest, problem: "storage_full" }, captions: true },
  {
    name: "panel-hello",
    place: "panel",
    size: panel,
    state: { ...rest, hello: { is: "offered", contact: undefined } },
    captions: true,
  },
  { name: "panel-stale", place: "panel", size: panel, state: { ...rest, sent: [sent({ stale: true })] } },
  { name: "no-room", place: "panel", size: panel, state: { ...rest, room: undefined }, captions: true },
  { name: "alone", place: "panel", size: panel, state: { ...rest, room: undefined }, press: ["[data-card=private]"] },
  {
    name: "alone-ask",
    place: "panel",
    size: panel,
    state: { ...rest, room: undefined },
    press: ["[data-card=private]", "[data-opens=big]"],
  },
  {
    name: "alone-cards",
    place: "page",
    size: phone,
    state: { ...rest, room: undefined },
    press: ["[data-opens=cards]"],
  },
  { name: "which", place: "panel", size: panel, state: twoRooms, captions: true },
  {
    name: "which-list",
    place: "page",
    size: phone,
    state: twoRooms,
    press: ["[data-screen=which] [data-part=stack] [data-part=button]:last-child"],
  },
  { name: "two-rooms", place: "panel", size: panel, state: { ...rest, rooms: twoRooms.rooms } },
  { name: "sharing", place: "panel", size: panel, state: hidden, captions: true },
  { name: "sharing-private", place: "panel", size: panel, state: hidden, press: ["[data-card=private]"] },
  {
    name: "sharing-shown",
    place: "panel",
    size: panel,
    state: { ...talk, sharing: { is: "shown", said: true } },
    press: ["[data-card=private]"],
  },
  { name: "plain", place: "panel", size: panel, state: plain, captions: true },
  { name: "plain-page", place: "page", size: phone, state: plain },
  { name: "plain-beside", place: "page", size: [400, 640], state: plain, captions: true, beside: "in" },
  { name: "plain-bar", place: "bar", size: bar, state: plain, captions: true },
  { name: "plain-again", place: "page", size: phone, state: plain, comfort: { hideTold: true } },
  { name: "popup-in", place: "page", size: [400, 640], state: talk, captions: true, beside: "in" },
  { name: "popup-out", place: "page", size: [400, 640], state: talk, beside: "out" },
  { name: "panel-out-thread", place: "page", size: phone, state: talk, press: openThread, beside: "out" },
  { name: "side-panel", place: "page", size: [400, 900], state: talk, captions: true, beside: "in" },
  { name: "join-looking", place: "page", size: phone, state: invited({ is: "looking", room: undefined }) },
  { name: "join", place: "page", size: phone, state: invited({}) },
  { name: "join-second", place: "page", size: phone, state: { ...invited({ beside: "Diabetes group" }), room } },
  {
    name: "join-wrong",
    place: "page",
    size: phone,
    state: invited({ is: "wrong", room: undefined, problem: "invite_cut" }),
  },
  {
    name: "join-expected",
    place: "page",
    size: phone,
    state: invited({ room: { ...room, contacts: [sam], expected: ["Rosa"] } }),
  },
  { name: "who", place: "page", size: phone, state: invited({}), press: ["[data-opens=who]"] },
  { name: "phone", place: "page", size: phone, state: { ...rest, sent: [breakAt] } },
  { name: "phone-hello", place: "page", size: phone, state: { ...rest, hello: { is: "sent", contact: "sam" } } },
  { name: "comfort", place: "page", size: phone, state: rest, press: ["[data-opens=comfort]"] },
  { name: "cards", place: "panel", size: panel, state: rest, press: ["[data-opens=cards]"] },
  {
    name: "cards-group",
    place: "panel",
    size: panel,
    state: rest,
    press: ["[data-opens=cards]", "[data-part=search]", "[data-part=card-group]:nth-of-type(4) summary"],
  },
  {
    name: "cards-alone",
    place: "panel",
    size: panel,
    state: { ...rest, room: undefined },
    press: ["[data-opens=cards]", "[data-part=search]"],
  },
  { name: "panel-simple", place: "panel", size: panel, state: rest, captions: true, simple: true },
  { name: "big", place: "panel", size: panel, state: rest, press: ["[data-card='answer.not_sure']"] },
  { name: "private-1", place: "panel", size: panel, state: rest, press: ["[data-card=private]"] },
  {
    name: "private-1-more",
    place: "panel",
    size: panel,
    press: ["[data-card=private]"],
    state: {
      ...talk,
      room: {
        ...room,
        contacts: [
          { ...sam, presence: { is: "away" } },
          { ...rosa, warning: "changed" },
        ],
        expected: ["Lee"],
      },
      draft: { step: 3, to: "sam", card: "concern.pushed", words: "Not now.", withName: undefined },
    },
  },
  { name: "private-2", place: "panel", size: panel, state: rest, press: ["[data-card=private]", "[data-who=Rosa]"] },
  { name: "covered-private", place: "panel", size: panel, state: rest, press: ["[data-card=private]"], covered: true },
  { name: "covered-home", place: "panel", size: panel, state: rest, captions: true, covered: true },
  { name: "covered-bar", place: "bar", size: bar, state: rest, captions: true, covered: true },
  { name: "lost-keys", place: "page", size: phone, state: { ...outside, problem: "lost_keys" } },
  { name: "private-3", place: "panel", size: panel, state: rest, press: toCheck },
  {
    name: "private-3-page",
    place: "page",
    size: phone,
    state: { ...rest, room: { ...room, contacts: [sam, { ...rosa, via: "page" }] } },
    press: [...toCheck, "[data-part=choice]"],
  },
  {
    name: "private-about",
    place: "panel",
    size: panel,
    state: rest,
    press: ["[data-card=private]", "[data-part=about] [aria-expanded]", "[data-part=about] [role=group] button"],
  },
  {
    name: "private-about-check",
    place: "panel",
    size: panel,
    state: {
      ...rest,
      draft: { step: 3, to: rosa.id, card: "concern.hurt", words: "", withName: undefined, about: [sam.id] },
    },
    press: ["[data-card=private]", "[data-part=kept-draft] button"],
  },
  {
    name: "private-device",
    place: "panel",
    size: panel,
    state: { ...rest, device: "kept" },
    press: ["[data-card=private]", "[data-part=device] > summary", "[data-part=device-forget] > summary"],
  },
  { name: "private-3-full", place: "panel", size: panel, state: { ...rest, problem: "storage_full" }, press: toCheck },
  {
    name: "thread-break-away",
    place: "page",
    size: phone,
    state: { ...talk, link: "away", pause: running },
    press: openThread,
  },
  {
    name: "private-nobody",
    place: "panel",
    size: panel,
    state: { ...rest, room: { ...room, contacts: [], expected: ["Rosa"] } },
    press: ["[data-card=private]"],
  },
  { name: "thread", place: "panel", size: panel, state: talk, press: openThread },
  {
    name: "thread-waits",
    place: "panel",
    size: panel,
    press: openThread,
    state: {
      ...rest,
      threads: [thread({ step: "waiting", messages: thread().messages.slice(0, 1), canTakeBack: true })],
      sent: [{ ...privateSent({ step: "waiting" }), goesAt: now + 4200 }],
    },
  },
  {
    name: "thread-late",
    place: "panel",
    size: panel,
    press: openThread,
    state: {
      ...rest,
      threads: [
        thread({
          card: "concern.unsafe",
          step: "delivered",
          messages: thread()
            .messages.slice(0, 1)
            .map((message) => ({ ...message, line: "concern.unsafe" as const, words: "" })),
          late: "not_opened",
          other: "sam",
          canTakeBack: true,
        }),
      ],
      sent: [{ ...privateSent({ late: "not_opened" }), card: "concern.unsafe" }],
    },
  },
  {
    name: "thread-done",
    place: "panel",
    size: panel,
    press: openThread,
    state: {
      ...talk,
      threads: [thread({ step: "done", named: true })],
      sent: [privateSent({ step: "done", text: "I spoke with Sam." })],
    },
  },
  {
    name: "thread-sending",
    place: "panel",
    size: panel,
    state: begun({ step: "sending", canTakeBack: true }),
    press: openThread,
  },
  {
    name: "thread-kept",
    place: "panel",
    size: panel,
    state: begun({ step: "kept", late: "not_delivered", other: "sam", canTakeBack: true }, { late: "not_delivered" }),
    press: openThread,
  },
  {
    name: "thread-has",
    place: "panel",
    size: panel,
    state: begun({ step: "delivered", canTakeBack: true }),
    press: openThread,
  },
  { name: "thread-seen", place: "panel", size: panel, state: begun({ step: "seen" }), press: openThread },
  {
    name: "thread-cannot",
    place: "panel",
    size: panel,
    state: begun({ step: "cannot" }, { text: "I am not in this meeting. You can write to Sam." }),
    press: openThread,
  },
  {
    name: "thread-taken-back",
    place: "panel",
    size: panel,
    state: { ...begun({ takenBack: "asked" }), sent: [{ ...privateSent(), takenBack: "asked" }] },
    press: openThread,
  },
  {
    name: "thread-ok-now",
    place: "panel",
    size: panel,
    state: { ...talk, threads: [thread({ card: "concern.unsafe", okNow: true })] },
    press: openThread,
  },
  {
    name: "thread-write",
    place: "panel",
    size: panel,
    state: talk,
    press: [...openThread, "[data-part=stack] > [data-part=stack] > [data-part=button]:nth-of-type(2)"],
  },
  {
    name: "thread-helped",
    place: "panel",
    size: panel,
    state: { ...talk, threads: [thread({ step: "done", named: true, helped: "not_yet" })] },
    press: openThread,
  },
  {
    name: "thread-closed",
    place: "page",
    size: phone,
    state: { ...talk, threads: [thread({ closed: true, unsent })] },
    press: openThread,
  },
  {
    name: "thread-left",
    place: "panel",
    size: panel,
    state: leaves({ ...talk, threads: [thread({ unsent })] }),
    press: openThread,
  },
  {
    name: "thread-begun",
    place: "panel",
    size: panel,
    state: { ...talk, threads: [thread({ unsent })] },
    press: openThread,
  },
  { name: "moved", place: "page", size: phone, state: { ...rest, link: "moved" } },
  ...personScenes,
  ...trustScenes,
  ...captionerScenes,
  ...readingScenes,
]
