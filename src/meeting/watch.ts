// Watches a meeting's page for captions: at most one look a frame at what changed, and news of it; fewer where nobody needs each change at once.
import { advance, nothingSaid } from "../captions/advance.ts"
import { givenBack } from "../captions/given-back.ts"
import { folded } from "../captions/words.ts"
import { isSameLine, onlyGrew } from "../captions/growth.ts"
import { stepHealth, unknownHealth, type Showing } from "../captions/health.ts"
import { changedNews, wholeNews } from "../captions/news.ts"
import { stepSigns, type MeetingSigns } from "../captions/signs.ts"
import { keepTold } from "../captions/told.ts"
import type { CaptionLine, CaptionNews, Utterance } from "../captions/utterance.ts"
import type { PlatformAdapter } from "./adapter.ts"
import type { PageClock } from "./clock.ts"

export type CaptionWatch = {
  /** All that was said since the watch began. */
  whole: () => CaptionNews
  /** Tells now what it would tell soon. */
  hurry: () => void
  stop: () => void
}

/** What stood in the page at one moment; of looks between which lines only `grew` the last one stands for all, but for the one at which a row came: its words were few. */
type Look = { lines: readonly CaptionLine[]; at: number; grew: boolean }

/** Lines that are as they were are the same objects, and need not be looked at again. */
const sameLines = (before: readonly CaptionLine[], now: readonly CaptionLine[]): readonly CaptionLine[] => {
  const lines = now.map((line) => {
    const known = before.find(({ row }) => row === line.row)
    return known && isSameLine(known, line) ? known : line
  })
  return lines.length === before.length && lines.every((line, at) => line === before[at]) ? before : lines
}

/** A word that settles is shown after 800 ms: until then nobody who reads as words settle sees when it came. */
const stepMs = 400
/** Of a screen that draws sixty times a second. */
const frameMs = 16
/** Nobody sleeps between looks so near to each other. */
const awakeMs = 2500
/** Who needs no change at once is told of none: the words are looked at so often while they come, */
const pollMs = 200
/** and until none came for so long. */
const quietMs = 1000

/** So many words at most come at once. */
const mostAtOnce = 6

/** It ends in one thing said again and again: as many of that may leave as come, and it looks as it did. */
const repeats = ({ text }: CaptionLine): boolean => {
  const words = text.trim().split(" ").map(folded)
  const last = (count: number, end = 0) => words.slice(-count - end, words.length - end).join(" ")
  return Array.from({ length: mostAtOnce }, (_, n) => n + 1).some(
    (count) => words.length >= 2 * count && last(count) === last(count, count),
  )
}

/** For what no mutation tells: words that have settled, captions that stay away. */
const beatMs = 1000

/**
 * Reads `page` from now on, behind what was said `before`, and publishes what changed. Nothing leaves by any other way.
 * `patient` tells whether nobody needs each change at once.
 */
export const watchCaptions = (
  page: Document,
  adapter: PlatformAdapter,
  clock: PageClock,
  publish: (news: CaptionNews) => void,
  before: readonly Utterance[] = [],
  patient: () => boolean = () => false,
): CaptionWatch => {
  let state = before.length === 0 ? nothingSaid : givenBack(before, adapter.captions(page).lines, clock.now())
  let health = unknownHealth
  let signs: MeetingSigns = { platform: adapter.name, recording: undefined, movedAt: undefined }
  let last = state.lines
  let is: Showing = "off"
  let looks: Look[] = []
  let lookedAt = -Infinity
  let steppedAt = -Infinity
  let wordsAt = -Infinity
  /** Words are looked at now and then, and not listened to. */
  let polls = false
  let cancel: (() => void) | undefined
  let cancelStep: (() => void) | undefined
  const told = keepTold(state.utterances)

  const step = (now: number) => {
    cancelStep?.()
    cancelStep = undefined
    steppedAt = now
    const changed = new Map<string, Utterance>()
    for (const { lines, at } of looks) {
      state = advance(state, lines, at)
      for (const utterance of state.changed) changed.set(utterance.id, utterance)
    }
    looks = []
    const healthBefore = health.is
    health = stepHealth(health, is, state.heardAt, steppedAt)
    if (changed.size === 0 && health.is === healthBefore) return
    const utterances = [...changed.values()]
    told.take(utterances)
    publish(changedNews(utterances, state.heardAt, health.is))
  }

  const take = (shown: readonly CaptionLine[], at: number): boolean => {
    const lines = sameLines(last, shown)
    if (lines === last) return false
    const grew = onlyGrew(last, lines)
    if (grew && looks.at(-1)?.grew) looks[looks.length - 1] = { lines, at, grew }
    else looks.push({ lines, at, grew })
    last = lines
    return true
  }

  const mayPoll = () => patient() && !last.some((line) => line.rolling && repeats(line))

  const look = (now: number) => {
    cancel?.()
    cancel = undefined
    // A frame's time is that of its beginning, before which the page may have been looked at.
    const at = Math.max(lookedAt, now)
    const { is: isNow, lines, before: gone = [] } = adapter.captions(page)
    // After a sleep more has gone than what stood there last, and the gap is before what stands there now.
    const goneCame = at - lookedAt < awakeMs && gone.map((lines) => take(lines, at)).some(Boolean)
    const changed = take(lines, at) || goneCame
    lookedAt = at
    const due = isNow !== is || at - steppedAt >= stepMs
    is = isNow
    if (changed) wordsAt = at
    if (due && looks.length === 0) looks.push({ lines: last, at, grew: true })
    if (due || (changed && !patient())) step(at)
    else if (looks.length > 0 && !polls) cancelStep ??= clock.later(steppedAt + stepMs - at, () => step(clock.now()))
    if (!polls) return
    if (at - wordsAt < quietMs && mayPoll()) cancel ??= clock.later(pollMs, () => look(clock.now()))
    else listen()
  }

  const heard = (changes: readonly MutationRecord[]): boolean => adapter.changed?.(changes) !== false
  // Rows hide by style, the box by class, both are found by class and id, faces change by src; the root of the page outlives every drawing anew.
  const rows = new MutationObserver((changes) => {
    if (!heard(changes)) return
    // Not at the next poll: until then nobody knows which rows there are.
    if (polls) {
      cancel?.()
      cancel = undefined
    }
    cancel ??= clock.frame(look)
  })
  rows.observe(page.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ["style", "class", "id", "src"],
  })
  const words = new MutationObserver((changes) => {
    if (!heard(changes)) return
    const inPlace = adapter.inPlace === true
    // The first words in a frame wait for no other: a row of their own is whole as soon as they stand there.
    const soon = inPlace && !patient() && clock.now() - lookedAt >= frameMs
    cancel ??= soon ? clock.soon(look) : clock.frame(look)
    if (!inPlace || !mayPoll()) return
    polls = true
    words.disconnect()
  })
  const listen = () => {
    polls = false
    words.observe(page.documentElement, { characterData: true, subtree: true })
  }
  listen()
  const beat = () => {
    look(clock.now())
    const { recording, moving = "" } = adapter.signs ?? {}
    const shows = (sign: string) => page.querySelector(sign) !== null
    const seen = {
      recording: recording === undefined ? undefined : shows(recording),
      moving: moving !== "" && shows(moving),
    }
    const before = signs
    signs = stepSigns(signs, seen, clock.now())
    if (signs !== before) publish({ ...changedNews([], state.heardAt, health.is), signs })
  }
  const quiet = clock.every(beatMs, beat)
  const hurry = () => {
    if (looks.length > 0) step(clock.now())
  }
  look(clock.now())
  return {
    whole: () => {
      hurry()
      return { ...wholeNews(told.all(), state.heardAt, health.is), signs }
    },
    hurry,
    stop: () => {
      rows.disconnect()
      words.disconnect()
      quiet()
      cancel?.()
      hurry()
      cancelStep?.()
    },
  }
}
