// Watches a meeting's page for captions: at most one look a frame at what changed, and news of it; fewer where nobody needs each change at once.
import { advance, nothingSaid } from "../captions/advance.ts"
import { givenBack } from "../captions/given-back.ts"
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

const becameShorter = ({ target, oldValue }: MutationRecord): boolean =>
  target instanceof CharacterData && target.length < (oldValue?.length ?? 0)

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
  /** Words are looked at now and then, and not at each change. */
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
    if (at - wordsAt < quietMs && patient()) cancel ??= clock.later(pollMs, () => look(clock.now()))
    else polls = false
  }

  const heard = (changes: readonly MutationRecord[]): boolean => adapter.changed?.(changes) !== false
  const lookNext = () => {
    if (polls) {
      cancel?.()
      cancel = undefined
    }
    cancel ??= clock.frame(look)
  }
  // Rows hide by style, the box by class, both are found by class and id, faces change by src; the root of the page outlives every drawing anew.
  const rows = new MutationObserver((changes) => {
    // Not at the next poll: until then nobody knows which rows there are.
    if (heard(changes)) lookNext()
  })
  rows.observe(page.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ["style", "class", "id", "src"],
  })
  const words = new MutationObserver((changes) => {
    if (polls) {
      // What has left a text may come again in the same words before the next poll.
      if (changes.some(becameShorter) && heard(changes)) lookNext()
      return
    }
    if (!heard(changes)) return
    const inPlace = adapter.inPlace === true
    // The first words in a frame wait for no other: a row of their own is whole as soon as they stand there.
    const soon = inPlace && !patient() && clock.now() - lookedAt >= frameMs
    cancel ??= soon ? clock.soon(look) : clock.frame(look)
    polls = inPlace && patient()
  })
  words.observe(page.documentElement, { characterData: true, characterDataOldValue: true, subtree: true })
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
