// Facilitator states to look at and to test with: a desk in the middle of a meeting, and the ways into it.
import type { ContactLink, FacilitatorAction, FacilitatorState, Item } from "../../../src/session/facilitator-state.ts"
import type { Contact } from "../../../src/session/people.ts"
import type { Connector } from "../../../src/session/connector.ts"

export const noon = Date.UTC(2026, 9, 5, 10, 25)
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
  warning: undefined,
})

export const item = (over: Partial<Item> & Pick<Item, "id" | "kind">): Item => ({
  urgency: 3,
  at: noon - 2 * minute,
  card: undefined,
  opened: over.kind !== "private",
  name: undefined,
  sameName: false,
  messages: [],
  step: "delivered",
  actingAt: undefined,
  count: undefined,
  helped: undefined,
  okNow: false,
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

export const closedPrivate = item({ id: "p1", kind: "private", urgency: 2, at: noon - 40 * second })

export const openedPrivate = item({
  id: "p1",
  kind: "private",
  urgency: 2,
  at: noon - 40 * second,
  opened: true,
  card: "concern.hurt",
  name: "Lee",
  step: "seen",
  messages: [said("m1", "them", noon - 40 * second, "They laughed when I talked about my son.")],
})

export const answeredPrivate: Item = {
  ...openedPrivate,
  step: "acting",
  actingAt: noon - 6 * minute,
  nudge: true,
  messages: [
    ...openedPrivate.messages,
    { ...said("m2", "me", noon - 30 * second, ""), line: "fac.ok_say", choices: ["yes", "no"], chosen: "yes" },
    said("m3", "them", noon - 20 * second, "Thank you."),
    { ...said("m4", "me", noon - 10 * second, "I will say it after this point."), step: "sending" },
  ],
}

export const breakAsked = item({ id: "b1", kind: "signal", urgency: 2, card: "break.need", count: "someone" })
export const lost = item({ id: "l1", kind: "signal", card: "mean.lost", count: "a_few", at: noon - minute })
export const kim = item({ id: "k1", kind: "named", card: "turn.want", name: "Kim", at: noon - 30 * second })
export const hello = item({ id: "h1", kind: "named", card: "social.hello", name: "Maria", at: noon - 10 * second })
const settledOne = item({
  id: "s1",
  kind: "signal",
  card: "pace.slower",
  count: "someone",
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
    until: noon + 4 * 60 * minute,
    contacts: [
      contact("sam", "Sam", "I lead the meeting", "Tell me when it is too fast.", { is: "here" }),
      contact("ana", "Ana Ruiz", "Patient partner", "I am not part of this team.", {
        is: "until",
        until: noon + 90 * minute,
      }),
    ],
    expected: ["Rosa"],
    connected: 9,
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
  items: [closedPrivate, breakAsked, lost, kim, settledOne],
  pause: undefined,
  lastBreakEnded: noon - 38 * minute,
  readsUntil: undefined,
  problem: undefined,
  ...over,
})

export const claimed: ContactLink = {
  id: "c1",
  name: "Rosa",
  link: "https://quiet-hand.test/f#1.Zm9vYmFyYmF6cXV4MTIzNA.3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
  until: noon + 7 * 24 * 60 * minute,
  is: "claimed",
  claim: { name: "Rosa", role: "Nurse", words: "You can write to me in Spanish.", checkNumber: "7733019245581620" },
  twice: false,
}

const outside = { room: undefined, me: undefined, invite: undefined, items: [], lastBreakEnded: undefined }

/** Each state by the name of its picture. */
export const deskStates: Record<string, FacilitatorState> = {
  start: atDesk({ ...outside, is: "start", link: "off" }),
  "start-used-link": atDesk({ ...outside, is: "start", link: "off", problem: "contact_link_used" }),
  writing: atDesk({ ...outside, is: "writing" }),
  waiting: atDesk({ ...outside, is: "waiting", me: { ...mine(), host: false, name: "Rosa" } }),
  desk: atDesk(),
  empty: atDesk({ items: [] }),
  private: atDesk({ items: [openedPrivate, breakAsked, kim] }),
  thread: atDesk({ items: [answeredPrivate, breakAsked, kim] }),
  hello: atDesk({ items: [hello] }),
  break: atDesk({ items: [breakAsked], pause: { id: "x", startsAt: noon - 2 * minute, endsAt: noon + 8 * minute } }),
  claimed: atDesk({ contactLinks: [claimed, { ...claimed, id: "c2", name: "Omar", is: "waiting", claim: undefined }] }),
  away: atDesk({ link: "away" }),
}

function mine(): NonNullable<FacilitatorState["me"]> {
  const { me } = atDesk()
  if (!me) throw new Error("A desk has somebody at it.")
  return me
}

/** A connector that holds what it is given and writes down what was asked. */
export const heldConnector = (
  first: FacilitatorState,
): Connector<FacilitatorState, FacilitatorAction> & {
  acts: FacilitatorAction[]
  become: (next: FacilitatorState) => void
} => {
  let state = first
  const listeners = new Set<() => void>()
  const acts: FacilitatorAction[] = []
  return {
    acts,
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    act: (action) => acts.push(action),
    become: (next) => {
      state = next
      listeners.forEach((changed) => changed())
    },
  }
}
