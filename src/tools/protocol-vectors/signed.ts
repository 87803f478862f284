// Vectors of what is signed: contact cards, rosters, desks' states and the room's words.
import { toJson } from "../../channel/bytes.ts"
import { makeContactCard, type CardFacts } from "../../channel/contact-card.ts"
import { makeDeskState, type DeskState } from "../../channel/facilitator-state.ts"
import type { SigningKey } from "../../channel/keys.ts"
import { hashOf } from "../../channel/names.ts"
import { makeRetired } from "../../channel/retired.ts"
import { makeRoomWords } from "../../channel/room-words.ts"
import { makeRoster, type RosterFacts } from "../../channel/roster.ts"
import { sign, type Kind } from "../../channel/signed.ts"
import {
  ana,
  anaDay,
  anaName,
  boxId,
  filled,
  flipped,
  gives,
  host,
  must,
  refuses,
  room,
  stranger,
  strangerName,
  text,
  time,
  type Entry,
  type VectorFile,
} from "./entry.ts"

const cardFacts: CardFacts = {
  name: "Ana",
  role: "Patient partner",
  words: "I am not part of this team.",
  x: anaDay.public,
  made: time,
}
const photo = "data:image/png;base64,iVBORw0KGgo="
const rosterFacts: RosterFacts = {
  v: 3,
  made: time,
  until: time + 36_000_000,
  room: "Planning day",
  host: { name: "Sam", contact: anaName },
  expected: ["Rosa"],
  docs: [{ slot: 1, hash: text(filled(1)) }],
}
const day = { x: anaDay.public, until: time + 604_800_000 }

export const signedAs = (by: SigningKey, kind: Kind, context: string[], body: unknown): Promise<Uint8Array> =>
  sign(by, kind, context, toJson(body))

async function cards(): Promise<Entry[]> {
  const card = must(await makeContactCard(ana, room, cardFacts))
  const body = { ...cardFacts, x: text(cardFacts.x) }
  const read = { ...body, id: anaName, key: text(ana.public) }
  const shown = must(await makeContactCard(ana, room, { ...cardFacts, photo }))
  const no = async (says: string, signed: Uint8Array | Promise<Uint8Array>, why: string) =>
    refuses("card", says, { room, bytes: text(await signed) }, why)
  const signed = (change: object, by = ana) => signedAs(by, "card", [room], { ...body, ...change })
  return [
    gives("card", "a card", { room, bytes: text(card) }, read),
    gives("card", "a card with a photo", { room, bytes: text(shown) }, { ...read, photo }),
    gives("card", "a field of a later version is left out", { room, bytes: text(await signed({ later: 1 })) }, read),
    refuses("card", "a card in another room", { room: anaName, bytes: text(card) }, "signed for another room"),
    await no("one bit changed", flipped(card, 120), "a bad signature"),
    await no("another key in front", Uint8Array.of(...stranger.public, ...card.subarray(32)), "another signer"),
    await no("signed as a state", signedAs(ana, "state", [room], body), "signed as another kind"),
    await no("too short to be signed", card.subarray(0, 95), "shorter than 96 bytes"),
    await no("a name that turns the reading direction", signed({ name: "Ana\u202e" }), "a hidden mark in a name"),
    await no("an empty name", signed({ name: " " }), "an empty name"),
    await no("a name of 61 units", signed({ name: "a".repeat(61) }), "too long a name"),
    await no("a photo from elsewhere", signed({ photo: "https://example.org/a.png" }), "no data: photo"),
    await no("a key of 31 bytes", signed({ x: text(filled(1).subarray(1)) }), "no X25519 key"),
    await no("3,073 bytes", signed({ later: "a".repeat(3_073 - (await signed({ later: "" })).length) }), "too large"),
  ]
}

async function rosters(): Promise<Entry[]> {
  const card = must(await makeContactCard(ana, room, cardFacts))
  const roster = must(await makeRoster(host, room, rosterFacts, [card]))
  const hash = await hashOf(roster)
  const contact = { ...cardFacts, x: text(cardFacts.x), id: anaName, key: text(ana.public) }
  const read = { ...rosterFacts, contacts: [contact], hash }
  const ownFacts: RosterFacts = { ...rosterFacts, room: "…", host: { name: "…" }, expected: [], own: { by: "Maria" } }
  const own = must(await makeRoster(host, room, ownFacts, []))
  const ownRead = { ...ownFacts, contacts: [], hash: await hashOf(own) }
  const body = { ...rosterFacts, docs: [[1, text(filled(1))]], cards: [text(card)] }
  const no = async (says: string, signed: Uint8Array | Promise<Uint8Array>, why: string, known?: object) =>
    refuses("roster", says, { room, bytes: text(await signed), ...(known && { known }) }, why)
  const signed = (change: object, by = host) => signedAs(by, "roster", [room], { ...body, ...change })
  const byHost = await signedAs(host, "card", [room], { ...cardFacts, x: text(cardFacts.x) })
  const posed = text(Uint8Array.of(...ana.public, ...byHost.subarray(32)))
  return [
    gives("roster", "a roster with one card", { room, bytes: text(roster) }, read),
    gives("roster", "a room that a participant made, with nobody on its list", { room, bytes: text(own) }, ownRead),
    await no("a participant's name of 61 units", signed({ own: { by: "a".repeat(61) } }), "malformed"),
    gives("roster", "the same again", { room, bytes: text(roster), known: { v: 3, hash } }, read),
    gives("roster", "a newer one", { room, bytes: text(roster), known: { v: 2, hash: text(filled(1)) } }, read),
    await no("an older one", roster, "older", { v: 4, hash }),
    await no("the same number with other content", roster, "differs", { v: 3, hash: text(filled(1)) }),
    await no("not signed by the host", signed({}, stranger), "forged"),
    await no("signed as a card", signedAs(host, "card", [room], body), "forged"),
    await no("one bit changed", flipped(roster, 200), "forged"),
    await no("a card that the host wrote for Ana", signed({ cards: [posed] }), "forged"),
    await no("the same card twice", signed({ cards: [text(card), text(card)] }), "malformed"),
    await no("13 cards", signed({ cards: Array<string>(13).fill(text(card)) }), "malformed"),
    await no("number 0", signed({ v: 0 }), "malformed"),
    await no("a number in quotes", signed({ v: "3" }), "malformed"),
    await no("no name of the room", signed({ room: "" }), "malformed"),
    await no("a document in slot 8", signed({ docs: [[8, text(filled(1))]] }), "malformed"),
  ]
}

/** Of the values in which states and words lie. */
const version = 7

async function states(): Promise<Entry[]> {
  const roster = { v: 3, hash: text(filled(1)) }
  const least: DeskState = { rev: 0, at: time, roster, day, presence: "away", via: "page" }
  const most: DeskState = {
    ...{ ...least, rev: 4, presence: "here", readsUntil: time + 7_200_000, via: "extension" },
    pause: { id: boxId, startsAt: time, endsAt: time + 600_000 },
    record: { rev: 2, is: "off", at: time, until: time + 14_400_000 },
  }
  const body = (state: DeskState) => ({ v: 1, ...state, day: { ...day, x: text(day.x) } })
  const yes = async (says: string, state: DeskState) =>
    gives(
      "state",
      says,
      { room, board: anaName, version, bytes: text(await makeDeskState(ana, room, version, state)) },
      body(state),
    )
  const no = async (says: string, change: object, why: string) => {
    const bytes = text(await signedAs(ana, "state", [room, String(version)], { ...body(most), ...change }))
    return refuses("state", says, { room, board: anaName, version, bytes }, why)
  }
  const whole = text(await makeDeskState(ana, room, version, most))
  return [
    await yes("a desk that says no more than it must", least),
    await yes("a desk with a break, and off the record", most),
    refuses(
      "state",
      "on another board",
      { room, board: strangerName, version, bytes: whole },
      "not signed by the board's key",
    ),
    refuses(
      "state",
      "laid there again under a higher number",
      { room, board: anaName, version: version + 1, bytes: whole },
      "signed for another version",
    ),
    refuses(
      "state",
      "of another room",
      { room: anaName, board: anaName, version, bytes: whole },
      "signed for another room",
    ),
    await no("another version", { v: 2 }, "an unknown version"),
    await no("a presence that is none", { presence: "busy" }, "an unknown presence"),
    await no("no day key", { day: undefined }, "a missing field"),
    await no("a break without its end", { pause: { id: boxId, startsAt: time } }, "a missing field"),
    await no("a word of the record numbered 0", { record: { ...most.record, rev: 0 } }, "it counts from 1"),
  ]
}

async function words(): Promise<Entry[]> {
  const said = [
    { names: ["RCT", "trial"], meanings: ["A study. Chance decides who gets what."], rev: 3 },
    { names: ["Garden group"], meanings: [], rev: 2 },
  ]
  const bytes = text(await makeRoomWords(ana, room, version, said))
  const no = async (says: string, change: object, why: string) => {
    const other = text(await signedAs(ana, "words", [room, String(version)], { v: 1, words: said, ...change }))
    return refuses("words", says, { room, board: anaName, version, bytes: other }, why)
  }
  const [word] = said
  return [
    gives("words", "a word, and one that was taken out", { room, board: anaName, version, bytes }, said),
    refuses(
      "words",
      "laid there again under a higher number",
      { room, board: anaName, version: version + 1, bytes },
      "signed for another version",
    ),
    refuses(
      "words",
      "on another board",
      { room, board: strangerName, version, bytes },
      "not signed by the board's key",
    ),
    await no("another version", { v: 2 }, "an unknown version"),
    await no("a word without a name", { words: [{ ...word, names: [] }] }, "no name"),
    await no("a word numbered 0", { words: [{ ...word, rev: 0 }] }, "it counts from 1"),
    await no("nine names", { words: [{ ...word, names: Array<string>(9).fill("RCT") }] }, "too many names"),
    await no("one meaning of 301 units", { words: [{ ...word, meanings: ["x".repeat(301)] }] }, "too long"),
  ]
}

async function retireds(): Promise<Entry[]> {
  const body = { v: 1 as const, since: 7 }
  const whole = text(await makeRetired(host, room, body.since))
  const no = async (says: string, change: object, why: string, by = host) => {
    const bytes = text(await signedAs(by, "retired", [room], { ...body, ...change }))
    return refuses("retired", says, { room, bytes }, why)
  }
  return [
    gives("retired", "the link is no longer in use", { room, bytes: whole }, body),
    refuses("retired", "of another room", { room: anaName, bytes: whole }, "signed for another room"),
    await no("by somebody else", {}, "not signed by the host", stranger),
    await no("since no roster", { since: 0 }, "it counts from 1"),
    await no("another version", { v: 2 }, "an unknown version"),
  ]
}

export async function signed(): Promise<VectorFile> {
  return {
    about:
      "Signed bytes: contact cards, rosters, states of desks, words of the room, and that a link is no longer in use. Bytes in base64url.",
    entries: [...(await cards()), ...(await rosters()), ...(await states()), ...(await words()), ...(await retireds())],
  }
}
