// Vectors of what is sealed: padding, boxes, values and claims, from fixed bytes in the place of chance.
import { openBox, sealBox, type Place } from "../../channel/box.ts"
import { bar, pad, toJson, utf8, type Bytes } from "../../channel/bytes.ts"
import { makeContactCard } from "../../channel/contact-card.ts"
import { claimSize, sealClaim } from "../../channel/contact-link.ts"
import { hpkeSeal } from "../../channel/hpke.ts"
import { curves } from "../../channel/keys.ts"
import { makeRoster } from "../../channel/roster.ts"
import { sign } from "../../channel/signed.ts"
import { boardKey, sealValue, type Slot } from "../../channel/value.ts"
import {
  ana,
  anaDay,
  anaName,
  boxId,
  counting,
  filled,
  flipped,
  gives,
  host,
  linkSecret,
  must,
  otherId,
  refuses,
  room,
  roomSecret,
  strangerName,
  strangerX,
  text,
  thread,
  threadName,
  threadSecret,
  threadX,
  time,
  type Entry,
  type VectorFile,
} from "./entry.ts"

const random = text(counting()(32))
const place: Place = { room, mailbox: anaName, id: boxId }
const start = { x: text(threadX.public), s: text(threadSecret) }
const body = { v: 1, n: 1, at: time, k: "card", card: "concern.hurt", route: "private", words: "something", start }

function padding(): Entry[] {
  const padded = must(pad(utf8("abc"), 12))
  const changed = (at: number) => flipped(padded, at)
  const yes = (size: number) =>
    gives(
      "pad",
      `three bytes padded to ${size}`,
      { content: text(utf8("abc")), size },
      text(must(pad(utf8("abc"), size))),
    )
  return [
    yes(7),
    yes(12),
    refuses("pad", "three bytes do not fit in six", { content: text(utf8("abc")), size: 6 }, "too large"),
    gives("unpad", "and back", { padded: text(padded) }, text(utf8("abc"))),
    refuses("unpad", "the first byte behind the content is no zero", { padded: text(changed(7)) }, "not zeros"),
    refuses("unpad", "the last byte is no zero", { padded: text(changed(11)) }, "not zeros"),
    refuses("unpad", "a length beyond the end", { padded: text(changed(0)) }, "an untrue length"),
    refuses("unpad", "three bytes", { padded: text(padded.subarray(0, 3)) }, "no room for a length"),
  ]
}

/** Seals any bytes as a box, as a sender could who does not keep to the rules. */
const sealAnyhow = async (plain: Bytes): Promise<Bytes> =>
  hpkeSeal(await curves(), anaDay.public, bar("quiet-hand/1 box", room, anaName), utf8(boxId), plain, counting())

async function boxes(): Promise<Entry[]> {
  const sealing = { signer: text(thread.seed), to: text(anaDay.public), place, random }
  const opening = { key: text(anaDay.seed), place }
  const opened = (what: unknown) => ({ from: threadName, body: what })
  const sealed = async (what: unknown) => text(must(await sealBox(thread, place, anaDay.public, what, counting())))
  const box = await sealed(body)
  const bytes = must(await sealBox(thread, place, anaDay.public, body, counting()))
  const reply = { v: 1, n: 1, at: time, k: "step", step: "seen", to: 1 }
  const there: Place = { room, mailbox: threadName, id: otherId }
  const back = text(must(await sealBox(ana, there, threadX.public, reply, counting())))
  const context = [room, anaName, boxId, text(anaDay.public)]
  const inner = await sign(thread, "box", context, toJson(body))
  const forwarded = await sign(thread, "box", [...context.slice(0, 3), text(strangerX.public)], toJson(body))
  const [filledUp, noise] = [must(pad(inner, 976)), must(pad(inner, 976))]
  noise[975] = 1
  const no = (says: string, data: Uint8Array, why: string, change: object = {}) =>
    refuses("openBox", says, { ...opening, ...change, box: text(data) }, why)
  const long = { ...body, words: "a".repeat(1_000) }
  if (!(await openBox(anaDay, place, await sealAnyhow(filledUp))))
    throw new Error("What is refused must be right but for one thing")
  return [
    gives("sealBox", "the first box of a thread", { ...sealing, body }, box),
    gives("openBox", "and back", { ...opening, box }, opened(body)),
    gives(
      "openBox",
      "a reply, to the thread",
      { key: text(threadX.seed), place: there, box: back },
      { from: anaName, body: reply },
    ),
    gives("openBox", "more words take the next size", { ...opening, box: await sealed(long) }, opened(long)),
    refuses("sealBox", "more than the largest box", { ...sealing, body: { words: "a".repeat(11_200) } }, "too large"),
    no("under another id", bytes, "the id is sealed with it", { place: { ...place, id: otherId } }),
    no("in another mailbox", bytes, "the mailbox is sealed with it", { place: { ...place, mailbox: strangerName } }),
    no("in another room", bytes, "the room is sealed with it", { place: { ...place, room: strangerName } }),
    no("with another key", bytes, "it was sealed for another key", { key: text(strangerX.seed) }),
    no("one bit of the encapsulated key changed", flipped(bytes, 3), "it does not open"),
    no("one bit of the ciphertext changed", flipped(bytes, 500), "it does not open"),
    no("a byte less", bytes.subarray(1), "no size of a box"),
    no(
      "signed for another key, and sealed anew for this one",
      await sealAnyhow(must(pad(forwarded, 976))),
      "the signature names another recipient",
    ),
    no("changed behind the signature", await sealAnyhow(must(pad(flipped(inner, 110), 976))), "a bad signature"),
    no("padding that is not zeros", await sealAnyhow(noise), "the padding carries something"),
    no("a size of its own", await sealAnyhow(must(pad(inner, 1_500))), "no size of a box"),
  ]
}

async function values(): Promise<Entry[]> {
  const card = must(
    await makeContactCard(ana, room, { name: "Ana", role: "", words: "", x: anaDay.public, made: time }),
  )
  const facts = {
    v: 3,
    made: time,
    until: time + 1,
    room: "Planning day",
    host: { name: "Sam" },
    expected: [],
    docs: [],
  }
  const signed = must(await makeRoster(host, room, facts, [card]))
  const at: Slot = { board: room, slot: 0, version: 3 }
  const key = await boardKey(roomSecret, room)
  const value = must(await sealValue(key, at, signed, counting()))
  const given = { secret: text(roomSecret), at, value: text(value) }
  const large = must(await sealValue(key, at, new Uint8Array(2_000), counting()))
  const no = (says: string, change: object, why: string) => refuses("openValue", says, { ...given, ...change }, why)
  return [
    gives(
      "sealValue",
      "a roster on the room's board",
      { secret: given.secret, at, signed: text(signed), random },
      text(value),
    ),
    gives("openValue", "and back", given, text(signed)),
    gives("openValue", "the second size", { ...given, value: text(large) }, text(new Uint8Array(2_000))),
    no("as another version", { at: { ...at, version: 4 } }, "the version is sealed with it"),
    no("in another slot", { at: { ...at, slot: 1 } }, "the slot is sealed with it"),
    no("on another board", { at: { ...at, board: anaName } }, "another key"),
    no("with another room's secret", { secret: text(filled(8)) }, "another key"),
    no("one bit changed", { value: text(flipped(value, 700)) }, "it does not open"),
    no("a byte less", { value: text(value.subarray(1)) }, "no size of a value"),
  ]
}

async function claims(): Promise<Entry[]> {
  const card = must(
    await makeContactCard(ana, room, { name: "Ana", role: "", words: "", x: anaDay.public, made: time }),
  )
  const at = { link: linkSecret, room, id: boxId }
  const claim = must(await sealClaim(at, card, threadSecret, counting()))
  const place = { link: text(linkSecret), room, id: boxId }
  const content = { card: text(card), s: text(threadSecret) }
  const no = (says: string, change: object, why: string, data = claim) =>
    refuses("openClaim", says, { ...place, ...change, claim: text(data) }, why)
  return [
    gives("sealClaim", "a claim", { ...place, ...content, random }, text(claim)),
    gives("openClaim", "and back", { ...place, claim: text(claim) }, content),
    no("with another contact link", { link: text(filled(11)) }, "another key"),
    no("in another room", { room: anaName }, "another key"),
    no("under another id", { id: otherId }, "the id is sealed with it"),
    no("a byte less", {}, `not ${claimSize} bytes`, claim.slice(1)),
  ]
}

export async function sealed(): Promise<VectorFile> {
  return {
    about: "Padding, boxes, values and claims. `random`: what was taken in the place of chance. Bytes in base64url.",
    entries: [...padding(), ...(await boxes()), ...(await values()), ...(await claims())],
  }
}
