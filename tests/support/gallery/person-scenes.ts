// Scenes of one's own person: asked, compared, there, and on Private beside the others or alone.
import type { ContactLink } from "../../../src/session/facilitator-state.ts"
import type { OwnRoom, ParticipantState } from "../../../src/session/participant-state.ts"
import type { Contact } from "../../../src/session/people.ts"
import { now, privateSent, rest, rosa, sam, thread } from "./participant-states.ts"
import type { Scene } from "./scenes.ts"

const panel: [number, number] = [356, 672]
const phone: [number, number] = [320, 640]

const lee: Contact = {
  ...rosa,
  ...{ id: "lee", name: "Lee", role: "My brother", words: "", presence: { is: "here" } },
  ...{ outside: false, yours: true },
}
const link: ContactLink = {
  id: "l1",
  name: "Lee",
  link: "https://quiet-hand.test/f#1.Zm9vYmFyYmF6cXV4MTIzNA.3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
  until: now + 7 * 24 * 3_600_000,
  is: "waiting",
  claim: undefined,
  twice: false,
}
const claim = { name: "Lee Novak", role: "My brother", words: "", checkNumber: "4821903355170264" }

const alone: ParticipantState = { ...rest, room: undefined }
const own = (over: Partial<OwnRoom> = {}): OwnRoom => ({
  link: undefined,
  person: undefined,
  before: [],
  myName: undefined,
  ...over,
})
export const there = own({ person: lee })
const toDoor = ["[data-card=private]", "[data-opens=person]"]
/** A harmless press, once it is there. */
const shows = (selector: string) => ({ press: [...toDoor, `[data-part="own-person"] ${selector}`] })

const at = (name: string, state: ParticipantState, more: Partial<Scene> = {}): Scene => ({
  ...{ name, place: "panel", size: panel, state, press: toDoor },
  ...more,
})

export const personScenes: Scene[] = [
  at("person-ask", alone, { place: "page", size: phone, ...shows("ul") }),
  at("person-ask-in-room", rest, shows("ul")),
  at("person-link", { ...rest, own: own({ link }) }, shows("h2")),
  at("person-link-nameless", { ...alone, own: own({ link: { ...link, name: "" } }) }, shows("h2")),
  at(
    "person-link-picture",
    { ...alone, own: own({ link }) },
    { place: "page", size: phone, press: [...toDoor, '[data-part="contact-link"] [aria-expanded]'] },
  ),
  at("person-claimed", { ...rest, own: own({ link: { ...link, is: "claimed", claim } }) }, shows("h2")),
  at(
    "person-claimed-twice",
    { ...alone, own: own({ link: { ...link, is: "claimed", claim, twice: true } }) },
    { place: "page", size: phone, ...shows("h2") },
  ),
  at("person-refused", { ...alone, own: own({ link: { ...link, is: "refused" } }) }, shows("ul")),
  at("person-there", { ...rest, own: there }, shows("summary")),
  at("private-yours", { ...rest, own: there }, { press: ["[data-card=private]"] }),
  at("private-yours-alone", { ...alone, own: there }, { place: "page", size: phone, press: ["[data-card=private]"] }),
  at(
    "private-used",
    { ...rest, own: own({ link: { ...link, is: "claimed", claim } }) },
    { press: ["[data-card=private]"] },
  ),
  at(
    "private-about-all",
    {
      ...rest,
      draft: { step: 1, to: undefined, card: undefined, words: "", withName: undefined, about: ["sam", "rosa"] },
    },
    { press: ["[data-card=private]"] },
  ),
  at(
    "private-yours-check",
    {
      ...rest,
      own: there,
      draft: { step: 3, to: "lee", card: "concern.hurt", words: "", withName: undefined, about: [sam.id] },
    },
    { press: ["[data-card=private]", "[data-part=kept-draft] button"] },
  ),
  at(
    "thread-yours",
    {
      ...rest,
      own: there,
      threads: [thread({ contact: "lee" })],
      sent: [privateSent({ contact: "lee", step: "acting" })],
    },
    { press: ["[data-card=private]", "[data-thread=t1]"] },
  ),
  at(
    "who-yours",
    { ...rest, own: there },
    { place: "page", size: phone, press: ["[data-opens=comfort]", "[data-opens=who]"] },
  ),
]
