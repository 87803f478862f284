// The messages inside boxes: all kinds there are, typed, and read strictly; an unknown kind or version is undefined.
import { bytesText, fields, line, list, maybe, name, number, oneOf, ordinal, text, type Of, type Read } from "./read.ts"

/** UTF-16 units; the worst of 2,000 that people write fit in the largest box. */
export const maxWords = 2_000

const key = text(60)
const words = text(maxWords)

// n counts from 1 per signer and mailbox; delivered and ask are not counted and carry 0. at: when it was written.
// start opens a thread: its X25519 key, and the secret s of its tokens.
const head = fields({
  v: oneOf(1),
  n: number,
  at: number,
  start: maybe(fields({ x: bytesText(32), s: bytesText(32) })),
})
export type Head = Of<typeof head>

const delivered = fields({ k: oneOf("delivered"), ns: list(500, ordinal) })
/** Did the signer's message `of` come? The relay kept it and no longer holds it. */
const ask = fields({ k: oneOf("ask"), of: ordinal })

const card = fields({
  k: oneOf("card"),
  card: key,
  route: oneOf("signal", "named", "private"),
  mark: maybe(bytesText(16)),
  name: maybe(name(60)),
  words: maybe(words),
  /** Whom of the roster it is about, as the sender marked: it was not sent to them. */
  about: maybe(list(12, bytesText(16))),
  /** The same of people who are not on the roster, by name: to a facilitator of the sender's own alone. */
  aboutNames: maybe(list(12, name(60))),
  /** Told to another facilitator before; an id that both messages share. */
  sameAs: maybe(bytesText(16)),
})
const ownWords = fields({ k: oneOf("words"), words })
/** to: the n of the line that offered it. */
const choice = fields({ k: oneOf("choice"), to: ordinal, choice: key })
const ownName = fields({ k: oneOf("name"), name: name(60) })
const okNow = fields({ k: oneOf("ok_now") })
const takeBack = fields({ k: oneOf("take_back") })
const helped = fields({ k: oneOf("helped"), helped: oneOf("yes", "not_yet", "no") })

export const mostMissed = 500

/** when: the time they named, such as that of a break. instead: what they offer where they cannot. */
const step = fields({
  k: oneOf("step"),
  step: oneOf("seen", "acting", "done", "cannot"),
  /** The highest n that the person had before them; of those up to it, `missed` had not come. */
  to: ordinal,
  missed: maybe(list(mostMissed, ordinal)),
  when: maybe(number),
  text: maybe(line(300)),
  instead: maybe(line(300)),
})
/** The card could no longer make sense when it came, and was not shown as new. */
const tooLate = fields({ k: oneOf("too_late") })
const places: Read<Record<string, string>> = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined
  const all = Object.entries(value)
  const read = all.flatMap(([place, filled]) => {
    const put = /^[a-z]\w{0,19}$/.test(place) ? line(200)(filled) : undefined
    return put === undefined ? [] : [[place, put] as const]
  })
  return all.length <= 8 && read.length === all.length ? Object.fromEntries(read) : undefined
}
/** The room has a new secret, and who gets this stays in it. It counts only once it opens a newer roster. */
const stays = fields({ k: oneOf("stays"), X: bytesText(32) })
const reply = fields({ k: oneOf("line"), line: maybe(key), places, words, choices: list(6, key) })

/** X: the room's secret. x: the host's key to answer to. */
const welcome = fields({ k: oneOf("welcome"), X: bytesText(32), x: bytesText(32) })
/** The same for a facilitator. threads: whether those who write to her stay too. */
const renew = fields({ k: oneOf("renew"), X: bytesText(32), threads: oneOf("stay", "go") })
const removed = fields({ k: oneOf("removed") })
const refused = fields({ k: oneOf("refused") })
/** A second claim came by the same contact link. */
const twice = fields({ k: oneOf("twice") })

const either =
  <R extends Read<object>[]>(...reads: R): Read<Head & Of<R[number]>> =>
  (value) => {
    const first = head(value)
    if (!first) return undefined
    for (const read of reads) {
      const rest = read(value)
      const counted = read !== delivered && read !== ask
      if (rest && counted === first.n > 0) return { ...first, ...rest } as Head & Of<R[number]>
    }
    return undefined
  }

export const parseFromParticipant = either(card, ownWords, choice, ownName, okNow, takeBack, helped, delivered, ask)
export type FromParticipant = Of<typeof parseFromParticipant>

export const parseFromFacilitator = either(step, reply, tooLate, stays, delivered, ask)
export type FromFacilitator = Of<typeof parseFromFacilitator>

export const parseFromHost = either(welcome, renew, removed, refused, twice, delivered, ask)
export type FromHost = Of<typeof parseFromHost>
