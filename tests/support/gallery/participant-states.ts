// Participant states to look at and to test with: a meeting with two people who help, at 10:25.
import type { Utterance } from "../../../src/captions/utterance.ts"
import type { Language } from "../../../src/settings/comfort.ts"
import type { ParticipantState, Reach, Sent, Thread } from "../../../src/session/participant-state.ts"
import type { Contact, RoomFacts } from "../../../src/session/people.ts"

export const now = new Date(2026, 9, 5, 10, 25).getTime()
const minute = 60_000

export const sam: Contact = {
  id: "sam",
  name: "Sam",
  role: "Runs this meeting",
  words: "",
  checkNumber: "4587 7766 4189 5835",
  presence: { is: "here" },
  via: "extension",
  runsRoom: true,
  outside: false,
  yours: false,
  choosable: true,
  warning: undefined,
}
export const rosa: Contact = {
  ...sam,
  id: "rosa",
  name: "Rosa",
  role: "Patient partner",
  words: "I am not part of this team.",
  presence: { is: "until", until: new Date(2026, 9, 5, 12, 30).getTime() },
  runsRoom: false,
  outside: true,
}

export const room: RoomFacts = {
  id: "r",
  name: "Sleep study, monthly meeting",
  host: "Sam",
  until: new Date(2026, 9, 5, 13, 0).getTime(),
  contacts: [sam, rosa],
  expected: [],
  connected: 8,
  own: undefined,
}

export const rest: ParticipantState = {
  link: "open",
  clock: 0,
  room,
  retired: false,
  rooms: [{ id: room.id, name: room.name, people: ["Sam", "Rosa"] }],
  asks: false,
  invitation: undefined,
  move: undefined,
  myName: undefined,
  hello: { is: "skipped", contact: undefined },
  question: undefined,
  own: undefined,
  sent: [],
  threads: [],
  draft: undefined,
  roomWords: [],
  record: undefined,
  pause: undefined,
  problem: undefined,
  device: "kept",
  sharing: { is: "no", said: false },
  plain: false,
}

export const reach = (over: Partial<Reach> = {}): Reach => ({
  contact: "sam",
  thread: "t1",
  step: "delivered",
  at: undefined,
  text: undefined,
  late: "no",
  ...over,
})

export const sent = (over: Partial<Sent> = {}): Sent => ({
  id: "s1",
  card: "break.need",
  route: "signal",
  named: false,
  at: now - minute,
  goesAt: undefined,
  to: [reach()],
  takenBack: "no",
  stale: false,
  ...over,
})

export const thread = (over: Partial<Thread> = {}): Thread => ({
  id: "t1",
  contact: "rosa",
  sent: "s1",
  card: "concern.hurt",
  named: false,
  step: "acting",
  messages: [
    {
      id: "m1",
      from: "me",
      at: now - 13 * minute,
      line: "concern.hurt",
      places: {},
      words: "They laughed when I talked about my son.",
      choices: [],
      chosen: undefined,
      step: "seen",
    },
    {
      id: "m2",
      from: "them",
      at: now - 12 * minute,
      line: "fac.sorry",
      places: {},
      words: "I will talk to Sam in the break. Is that all right?",
      choices: ["yes", "no", "not_sure"],
      chosen: undefined,
      step: "seen",
    },
  ],
  late: "no",
  other: undefined,
  canTakeBack: false,
  takenBack: "no",
  helped: undefined,
  okNow: false,
  closed: false,
  unsent: "",
  ...over,
})

export const privateSent = (over: Partial<Reach> = {}): Sent =>
  sent({ card: "concern.hurt", route: "private", to: [reach({ contact: "rosa", ...over })] })

const said = (id: string, speaker: string, text: string): Utterance => ({
  id,
  speaker,
  initials: undefined,
  text,
  final: id !== "u4",
  startedAt: now,
  changedAt: now,
})

/** With hard words that the glossary of the language knows, of which the last may mean two things. */
const aboutForms: Record<Language, string> = {
  en: "The consent form is too long. The ethics board wants it shorter, so that people can read it in ten minutes.",
  fr: "Le formulaire de consentement est trop long. Le comité d’éthique veut aussi un résumé.",
  es: "El consentimiento informado es muy largo. El comité de ética también quiere un resumen.",
}

/** As many as are worth a search; the first is in the lines about forms. */
export const hostWords: ParticipantState["roomWords"] = [
  { names: ["consent form", "consentement", "consentimiento"], meanings: ["The yellow paper that you sign."] },
  { names: ["Acorn"], meanings: ["The name of our study of sleep."] },
  { names: ["CI"], meanings: ["A range in which the true number may lie.", "A hearing device, in the ear."] },
  { names: ["Garden group"], meanings: ["We meet on Mondays and plan what we ask."] },
  { names: ["QoL"], meanings: ["How good life is, in the words of the person who lives it."] },
  { names: ["Board"], meanings: ["Ana, Tom and Lee. They decide about money."] },
  { names: ["Week 12"], meanings: ["The last visit. After it you are done."] },
  { names: ["Blue pill"], meanings: ["The medicine, or sugar. Nobody knows which."] },
]

/** A meeting of so many lines, ten seconds apart, that ends now; the last speakers have initials alone. */
export const longTalk = (lines: number, language: Language): Utterance[] =>
  Array.from({ length: lines }, (_, n): Utterance => {
    const [speaker, initials] = [
      ["Ana", undefined],
      ["Tom Baker", undefined],
      [undefined, "KL"],
      [undefined, undefined],
    ][Math.floor(n / 3) % 4] as [string | undefined, string | undefined]
    const text = [
      "Good morning. We have three points today.",
      "The primary outcome is sleep. We asked people how they sleep at night, and how they feel in the morning.",
      "Yes.",
      aboutForms[language],
      "Is it a randomised trial, or do people choose for themselves what they take?",
    ][n % 5] as string
    const at = now - (lines - n) * 10_000
    const utterance = { speaker, initials, text, final: true, startedAt: at, changedAt: at + 5000 }
    return { id: `utterance-${n + 1}`, ...utterance, ...(n === lines - 2 && { gap: true }) }
  })

export const utterances: Utterance[] = [
  said("u1", "Ana", "Good morning. We have three points today."),
  said("u2", "Ana", "We will look at the consent form first."),
  said("u3", "Tom", "The primary outcome is sleep. We asked people how they sleep."),
  said("u4", "Lee", "And we asked"),
]

export const moreUtterances: Utterance[] = [
  said("u5", "Ana", "Thank you. The second point is the letter to the people who take part."),
  said("u6", "Tom", "Yes. It is too long."),
  said("u7", "Ana", "Then we make it short."),
]
