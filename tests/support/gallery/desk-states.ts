// Facilitator states to look at and to test with: a desk in the middle of a meeting, and the ways into it.
import type { ContactLink, FacilitatorAction, FacilitatorState, Item } from "../../../src/session/facilitator-state.ts"
import type { Contact } from "../../../src/session/people.ts"
import type { Connector } from "../../../src/session/connector.ts"
import { now } from "./participant-states.ts"

const second = 1000
const minute = 60 * second

const contact = (id: string, name: string, role: string, words: string, presence: Contact["presence"]): Contact => ({
  id,
  name,
  role,
  words,
  checkNumber: "4821903355170264",
  presence,
  via: "page",
  runsRoom: id === "sam",
  choosable: true,
  outside: false,
  yours: false,
  warning: undefined,
})

export const item = (over: Partial<Item> & Pick<Item, "id" | "kind">): Item => ({
  urgency: 3,
  at: now - 2 * minute,
  card: undefined,
  opened: false,
  name: undefined,
  sameName: false,
  messages: [],
  step: "delivered",
  actingAt: undefined,
  count: undefined,
  helped: undefined,
  okNow: false,
  about: [],
  takenBack: false,
  settled: false,
  nudge: false,
  ...over,
})

const said = (id: string, from: "me" | "them", at: number, words: string): Item["messages"][number] => ({
  id,
  from,
  at,
  line: undefined,
  places: {},
  words,
  choices: [],
  chosen: undefined,
  step: from === "me" ? "delivered" : "seen",
})

export const closedPrivate = item({ id: "p1", kind: "private", urgency: 2, at: now - 40 * second })

export const openedPrivate = item({
  id: "p1",
  kind: "private",
  urgency: 2,
  at: now - 40 * second,
  opened: true,
  card: "concern.hurt",
  name: "Lee",
  step: "seen",
  messages: [said("m1", "them", now - 40 * second, "They laughed when I talked about my son.")],
})

export const answeredPrivate: Item = {
  ...openedPrivate,
  step: "acting",
  actingAt: now - 6 * minute,
  nudge: true,
  messages: [
    ...openedPrivate.messages,
    { ...said("m2", "me", now - 30 * second, ""), line: "fac.ok_say", choices: ["yes", "no"], chosen: "yes" },
    said("m3", "them", now - 20 * second, "Thank you."),
    { ...said("m4", "me", now - 10 * second, "I will say it after this point."), step: "sending" },
  ],
}

export const breakAsked = item({ id: "b1", kind: "signal", urgency: 2, card: "break.need", count: "someone" })
export const lost = item({ id: "l1", kind: "signal", card: "mean.lost", count: "a_few", at: now - minute })
export const kim = item({ id: "k1", kind: "named", card: "turn.want", name: "Kim", at: now - 30 * second })
export const hello = item({ id: "h1", kind: "named", card: "social.hello", name: "Maria", at: now - 10 * second })
const settledOne = item({
  id: "s1",
  kind: "signal",
  card: "pace.slower",
  count: "a_few",
  opened: true,
  step: "done",
  settled: true,
})

export const atDesk = (over: Partial<FacilitatorState> = {}): FacilitatorState => ({
  is: "desk",
  link: "open",
  clock: 0,
  room: {
    id: "room",
    name: "Pain study, Monday group",
    host: "Sam",
    until: now + 4 * 60 * minute,
    contacts: [
      contact("sam", "Sam", "I lead the meeting", "Tell me when it is too fast.", { is: "here" }),
      contact("ana", "Ana Ruiz", "Patient partner", "I am not part of this team.", {
        is: "until",
        until: now + 90 * minute,
      }),
    ],
    expected: ["Rosa"],
    connected: 9,
    own: undefined,
  },
  me: {
    id: "sam",
    name: "Sam",
    role: "I lead the meeting",
    words: "Tell me when it is too fast.",
    checkNumber: "4821903355170264",
    host: true,
  },
  invite: "https://quiet-hand.test/j#1.Zm9vYmFyYmF6cXV4MTIzNA.3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
  contactLinks: [],
  stays: [
    { id: "ana", is: "facilitator", name: "Ana Ruiz", at: undefined, out: false },
    { id: "through ana", is: "through", name: "Ana Ruiz", at: undefined, out: false },
    { id: "kim", is: "named", name: "Kim", at: now - 30 * second, out: false },
    { id: "p1", is: "private", name: undefined, at: now - 40 * second, out: false },
    { id: "nameless", is: "nameless", name: undefined, at: now - minute, out: false },
  ],
  newLink: undefined,
  out: "no",
  items: [closedPrivate, breakAsked, lost, kim, settledOne],
  roomWords: [],
  record: undefined,
  pause: undefined,
  lastBreakEnded: now - 38 * minute,
  readsUntil: undefined,
  typed: {},
  move: undefined,
  saved: undefined,
  openedFrom: undefined,
  catchesUp: false,
  saving: undefined,
  opening: undefined,
  device: "kept",
  problem: undefined,
  sharing: { is: "no", said: false },
  plain: false,
  ...over,
})

export const claimed: ContactLink = {
  id: "c1",
  name: "Rosa",
  link: "https://quiet-hand.test/f#1.Zm9vYmFyYmF6cXV4MTIzNA.3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
  until: now + 7 * 24 * 60 * minute,
  is: "claimed",
  claim: { name: "Rosa", role: "Nurse", words: "You can write to me in Spanish.", checkNumber: "7733019245581620" },
  twice: false,
}

export const roomWords: FacilitatorState["roomWords"] = [
  { names: ["Acorn"], meanings: ["The name of our study of sleep."] },
  { names: ["CI"], meanings: ["A range in which the true number may lie.", "A hearing device, in the ear."] },
  { names: ["Garden group"], meanings: ["We meet on Mondays and plan what we ask."] },
  { names: ["QoL", "quality of life"], meanings: ["How good life is, in the words of the person who lives it."] },
]

export const runningBreak = { id: "x", startsAt: now - 2 * minute, endsAt: now + 8 * minute }

/** Before there is a desk. */
export const outside = (over: Partial<FacilitatorState>): FacilitatorState =>
  atDesk({ room: undefined, me: undefined, invite: undefined, items: [], lastBreakEnded: undefined, ...over })

/** A connector that holds what it is given and writes down what was asked. */
export const heldConnector = (
  first: FacilitatorState,
): Connector<FacilitatorState, FacilitatorAction> & {
  acts: FacilitatorAction[]
  become: (next: FacilitatorState) => void
  /** False: a device with no room left. */
  keeps: boolean
} => {
  let state = first
  const listeners = new Set<() => void>()
  const acts: FacilitatorAction[] = []
  const held = {
    acts,
    keeps: true,
    get: () => state,
    subscribe: (changed: () => void) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    act: (action: FacilitatorAction) => acts.push(action),
    keep: (action: FacilitatorAction) => {
      acts.push(action)
      return Promise.resolve(held.keeps)
    },
    become: (next: FacilitatorState) => {
      state = next
      listeners.forEach((changed) => changed())
    },
  }
  return held
}
