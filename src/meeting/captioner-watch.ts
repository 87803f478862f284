// Watches a captioner's page, also where its tab is hidden and the browser holds up its clocks: each change is looked at as it comes.
import { advance, nothingSaid } from "../captions/advance.ts"
import { stepHealth, unknownHealth } from "../captions/health.ts"
import { changedNews, wholeNews } from "../captions/news.ts"
import { keepTold } from "../captions/told.ts"
import type { CaptionLine, CaptionNews } from "../captions/utterance.ts"
import { captioner } from "./captioner.ts"
import { pageClock, type PageClock } from "./clock.ts"
import type { CaptionWatch } from "./watch.ts"

/** For words that have settled; a hidden page may run it once a minute. */
const beatMs = 1000

/** Hidden pages have no frames and slow timers; a message to oneself comes at once. */
export const hiddenClock: PageClock = {
  ...pageClock,
  frame: (run) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      run(pageClock.now())
    }
    port2.postMessage(undefined)
    return () => port1.close()
  },
}

export const watchCaptioner = (
  page: Document,
  clock: PageClock,
  publish: (news: CaptionNews) => void,
): Omit<CaptionWatch, "hurry"> => {
  const { captions } = captioner()
  let state = nothingSaid
  let health = unknownHealth
  let lines: readonly CaptionLine[] = []
  let cancel: (() => void) | undefined
  const told = keepTold(state.utterances)

  const tell = () => {
    told.take(state.changed)
    publish(changedNews([...state.changed], state.heardAt, health.is))
  }

  const read = () => {
    cancel?.()
    cancel = undefined
    const now = clock.now()
    const healthBefore = health.is
    // Up to now the page stood as it did, or we had been told: however long ago that was, nothing came and went.
    state = advance(state, lines, now)
    if (state.changed.length > 0) tell()
    const shown = captions(page)
    lines = shown.lines
    state = advance(state, lines, now)
    health = stepHealth(health, shown.is, state.heardAt, now)
    if (state.changed.length > 0 || health.is !== healthBefore) tell()
  }

  const observer = new MutationObserver(() => (cancel ??= clock.frame(read)))
  observer.observe(page.documentElement, { childList: true, characterData: true, subtree: true })
  const quiet = clock.every(beatMs, read)
  read()
  return {
    whole: () => wholeNews(told.all(), state.heardAt, health.is),
    stop: () => {
      observer.disconnect()
      quiet()
      cancel?.()
    },
  }
}
