// Watches a meeting's page for captions: one observer, at most one reading of all rows a frame, and news of what changed.
import { advance, nothingSaid } from "../captions/advance.ts"
import { stepHealth, unknownHealth } from "../captions/health.ts"
import { changedNews, wholeNews } from "../captions/news.ts"
import { stepSigns, type MeetingSigns } from "../captions/signs.ts"
import { givenBack } from "../captions/given-back.ts"
import type { CaptionNews, Utterance } from "../captions/utterance.ts"
import type { PlatformAdapter } from "./adapter.ts"
import type { PageClock } from "./clock.ts"

export type CaptionWatch = {
  /** All that was said since the watch began. */
  whole: () => CaptionNews
  stop: () => void
}

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

  const read = () => {
    cancel?.()
    cancel = undefined
    const now = clock.now()
    const { is, lines } = adapter.captions(page)
    const before = state
    const healthBefore = health.is
    state = advance(state, lines, now)
    health = stepHealth(health, is, state.heardAt, now)
    if (state.utterances !== before.utterances || health.is !== healthBefore)
      publish(changedNews(before, state, health.is))
  }

  const observer = new MutationObserver((changes) => {
    if (adapter.left) for (const { removedNodes } of changes) for (const node of removedNodes) adapter.left(node)
    cancel ??= clock.frame(read)
  })
  // Rows hide by style, the box by class; the root of the page outlives every drawing anew.
  observer.observe(page.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ["style", "class"],
  })
  const beat = () => {
    read()
    const { recording, moving = "" } = adapter.signs ?? {}
    const shows = (sign: string) => page.querySelector(sign) !== null
    const seen = {
      recording: recording === undefined ? undefined : shows(recording),
      moving: moving !== "" && shows(moving),
    }
    const before = signs
    signs = stepSigns(signs, seen, clock.now())
    if (signs !== before) publish({ ...changedNews(state, state, health.is), signs })
  }
  const quiet = clock.every(beatMs, beat)
  read()
  return {
    whole: () => ({ ...wholeNews(state, health.is), signs }),
    stop: () => {
      observer.disconnect()
      quiet()
      cancel?.()
    },
  }
}
