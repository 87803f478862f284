// Watches a meeting's page for captions: one observer, at most one reading of all rows a frame, and news of what changed.
import { advance, nothingSaid } from "../captions/advance.ts"
import { stepHealth, unknownHealth } from "../captions/health.ts"
import { changedNews, wholeNews } from "../captions/news.ts"
import { stepSigns, type MeetingSigns } from "../captions/signs.ts"
import { keepTold } from "../captions/told.ts"
import { givenBack } from "../captions/given-back.ts"
import type { CaptionLine, CaptionNews, Utterance } from "../captions/utterance.ts"
import type { PlatformAdapter } from "./adapter.ts"
import type { PageClock } from "./clock.ts"

export type CaptionWatch = {
  /** All that was said since the watch began. */
  whole: () => CaptionNews
  stop: () => void
}

/** Lines that are as they were are the same objects, and need not be looked at again. */
const sameLines = (before: readonly CaptionLine[], now: readonly CaptionLine[]): CaptionLine[] =>
  now.map((line) => {
    const known = before.find(({ row }) => row === line.row)
    return known && isSame(known, line) ? known : line
  })

const isSame = (a: CaptionLine, b: CaptionLine): boolean =>
  a === b ||
  (a.text === b.text &&
    a.speaker === b.speaker &&
    a.initials === b.initials &&
    a.colour === b.colour &&
    a.rolling === b.rolling &&
    a.runsOn === b.runsOn)

/** For what no mutation tells: words that have settled, captions that stay away. */
const beatMs = 1000

/** Reads `page` from now on, behind what was said `before`, and publishes what changed. Nothing leaves by any other way. */
export const watchCaptions = (
  page: Document,
  adapter: PlatformAdapter,
  clock: PageClock,
  publish: (news: CaptionNews) => void,
  before: readonly Utterance[] = [],
): CaptionWatch => {
  let state = before.length === 0 ? nothingSaid : givenBack(before, adapter.captions(page).lines, clock.now())
  let health = unknownHealth
  let signs: MeetingSigns = { platform: adapter.name, recording: undefined, movedAt: undefined }
  let cancel: (() => void) | undefined
  const told = keepTold(state.utterances)

  const tell = (news: CaptionNews) => {
    told.take(news.utterances)
    publish(news)
  }

  const read = () => {
    cancel = undefined
    const now = clock.now()
    const { is, lines } = adapter.captions(page)
    const healthBefore = health.is
    state = advance(state, sameLines(state.lines, lines), now)
    health = stepHealth(health, is, state.heardAt, now)
    if (state.changed.length > 0 || health.is !== healthBefore) tell(changedNews(state, health.is))
  }

  const observer = new MutationObserver((changes) => {
    adapter.changed?.(changes)
    cancel ??= clock.frame(read)
  })
  // Rows hide by style, the box by class, both are found by class and id, faces change by src; the root of the page outlives every drawing anew.
  observer.observe(page.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ["style", "class", "id", "src"],
  })
  const beat = () => {
    cancel?.()
    read()
    const { recording, moving = "" } = adapter.signs ?? {}
    const shows = (sign: string) => page.querySelector(sign) !== null
    const seen = {
      recording: recording === undefined ? undefined : shows(recording),
      moving: moving !== "" && shows(moving),
    }
    const before = signs
    signs = stepSigns(signs, seen, clock.now())
    if (signs !== before) tell({ ...changedNews(state, health.is), signs })
  }
  const quiet = clock.every(beatMs, beat)
  read()
  return {
    whole: () => ({ ...wholeNews(told.all(), state.heardAt, health.is), signs }),
    stop: () => {
      observer.disconnect()
      quiet()
      cancel?.()
    },
  }
}
