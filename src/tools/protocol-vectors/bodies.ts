// Vectors of bodies: every kind from the side that may say it, and what is refused.
import { boxId, filled, gives, refuses, text, time, type Entry, type VectorFile } from "./entry.ts"

const key = text(filled(3))
const head = { v: 1, n: 1, at: time }
const told = { v: 1, n: 0, at: time }

type Side = "fromParticipant" | "fromFacilitator" | "fromHost"

const says = (side: Side) => (sentence: string, body: object) => gives(side, sentence, { body }, body)
const not = (side: Side) => (sentence: string, body: unknown, why: string) => refuses(side, sentence, { body }, why)

function participant(): Entry[] {
  const [yes, no] = [says("fromParticipant"), not("fromParticipant")]
  const signal = { ...head, k: "card", card: "break.need", route: "signal", mark: boxId, start: { x: key, s: key } }
  const concern = { ...head, k: "card", card: "concern.hurt", route: "private", name: "Maria", words: "No" }
  const words = { ...head, k: "words", words: "one line\nand another" }
  return [
    yes("a nameless card, which opens its thread", signal),
    yes("a private card with a name and words", concern),
    yes("told to another facilitator before", { ...concern, sameAs: boxId }),
    yes("about somebody of the room, and somebody who is not in it", {
      ...concern,
      ...{ about: [boxId], aboutNames: ["Sam"] },
    }),
    yes("a card of a later catalogue", { ...concern, card: "from.the_future" }),
    yes("words", words),
    yes("2,000 units of words", { ...words, words: "a".repeat(2_000) }),
    yes("a choice", { ...head, k: "choice", to: 2, choice: "answer.yes" }),
    yes("a name", { ...head, k: "name", name: "Maria" }),
    yes("I am OK now", { ...head, k: "ok_now" }),
    yes("take it back", { ...head, k: "take_back" }),
    ...["yes", "not_yet", "no"].map((helped) => yes(`it helped: ${helped}`, { ...head, k: "helped", helped })),
    yes("delivered", { ...told, k: "delivered", ns: [1, 2] }),
    yes("did it come?", { ...told, k: "ask", of: 3 }),
    gives("fromParticipant", "a field of a later version is left out", { body: { ...words, later: true } }, words),
    no("no object", "a card", "no object"),
    no("an unknown kind", { ...head, k: "from_the_future" }, "an unknown kind"),
    no("another version", { ...words, v: 2 }, "an unknown version"),
    no("words that are not counted", { ...words, n: 0 }, "only delivered and ask carry 0"),
    no("delivered that is counted", { ...head, k: "delivered", ns: [1] }, "delivered and ask carry 0"),
    no("a number below 0", { ...words, n: -1 }, "it counts from 1"),
    no("a time with a fraction", { ...words, at: 1.5 }, "no whole number"),
    no("a time beyond 2^53", { ...words, at: 2 ** 53 }, "no safe whole number"),
    no("2,001 units of words", { ...words, words: "a".repeat(2_001) }, "too long"),
    no("about 13 names", { ...concern, aboutNames: Array<string>(13).fill("Sam") }, "too many"),
    no("half a start", { ...signal, start: { x: key } }, "a missing field"),
    no("a short mark", { ...signal, mark: "AAAA" }, "not 16 bytes"),
    no("an unknown route", { ...concern, route: "loud" }, "an unknown route"),
    no("a name that turns the reading direction", { ...concern, name: "Maria\u202e" }, "a hidden mark in a name"),
    no("an empty name", { ...head, k: "name", name: " " }, "an empty name"),
    no("delivered of 501", { ...told, k: "delivered", ns: Array.from({ length: 501 }, (_, n) => n + 1) }, "too many"),
    no("delivered of number 0", { ...told, k: "delivered", ns: [0] }, "it counts from 1"),
    no("a facilitator's step", { ...head, k: "step", step: "seen", to: 1 }, "a participant may not say it"),
  ]
}

function facilitator(): Entry[] {
  const [yes, no] = [says("fromFacilitator"), not("fromFacilitator")]
  const step = { ...head, k: "step", step: "acting", to: 1, when: time, text: "Break at 10:35" }
  const line = {
    ...head,
    k: "line",
    line: "fac.break_at",
    places: { time: "10:35" },
    words: "",
    choices: ["answer.yes"],
  }
  return [
    ...["seen", "acting", "done", "cannot"].map((is) => yes(`a step: ${is}`, { ...head, k: "step", step: is, to: 1 })),
    yes("a step with a time and words", step),
    yes("a step beyond what had not come", { ...step, to: 4, missed: [2, 3] }),
    yes("what they offer instead", { ...step, step: "cannot", instead: "After the vote" }),
    yes("a ready line", line),
    yes("own words", { ...head, k: "line", places: {}, words: "I come to you", choices: [] }),
    yes("it came too late", { ...head, k: "too_late" }),
    yes("delivered of nothing", { ...told, k: "delivered", ns: [] }),
    yes("did it come?", { ...told, k: "ask", of: 1 }),
    no("an unknown step", { ...step, step: "soon" }, "an unknown step"),
    no("a step that misses 501", { ...step, missed: Array.from({ length: 501 }, (_, n) => n + 1) }, "too many"),
    no("a step of nothing", { ...step, to: 0 }, "it counts from 1"),
    no("two lines where one is meant", { ...step, text: "one\ntwo" }, "a line break"),
    no("301 units", { ...step, text: "a".repeat(301) }, "too long"),
    no("a place whose name is no word", { ...line, places: { "a b": "c" } }, "no name of a place"),
    no(
      "nine places",
      { ...line, places: Object.fromEntries("abcdefghi".split("").map((name) => [name, ""])) },
      "too many",
    ),
    no("places in a list", { ...line, places: [] }, "no object"),
    no("seven choices", { ...line, choices: Array<string>(7).fill("answer.yes") }, "too many"),
    no("a participant's words", { ...head, k: "words", words: "hello" }, "a facilitator may not say it"),
  ]
}

function host(): Entry[] {
  const [yes, no] = [says("fromHost"), not("fromHost")]
  const welcome = { ...head, n: 3, k: "welcome", X: key, x: key }
  return [
    yes("welcome", welcome),
    yes("refused", { ...head, n: 2, k: "refused" }),
    yes("a second claim came", { ...head, k: "twice" }),
    no("welcome without the room's secret", { ...welcome, X: undefined }, "a missing field"),
    no("a secret of 31 bytes", { ...welcome, X: text(filled(3).subarray(1)) }, "not 32 bytes"),
    no("a facilitator's step", { ...head, k: "step", step: "seen", to: 1 }, "a host may not say it"),
  ]
}

export const bodies = (): VectorFile => ({
  about: "Bodies of boxes, by who may say them. A reader gives the fields it knows, or refuses.",
  entries: [...participant(), ...facilitator(), ...host()],
})
