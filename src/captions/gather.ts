// Gathers news for who need not have each at once: the first goes on straight away, what comes soon after it together.
import type { CaptionNews } from "./utterance.ts"

export type Gathered = {
  tell: (news: CaptionNews) => void
  /** All that waits goes now. */
  flush: () => void
}

/** `wait`: milliseconds until the next may go; 0: each at once. */
export const gatherNews = (post: (news: CaptionNews) => void, wait: () => number): Gathered => {
  let waiting: CaptionNews | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (!waiting) return
    const news = waiting
    waiting = undefined
    if (wait() > 0) timer = setTimeout(flush, wait())
    post(news)
  }
  return {
    tell: (news) => {
      waiting = waiting ? together(waiting, news) : news
      if (timer === undefined || wait() === 0) flush()
    },
    flush,
  }
}

/** One news for two: of an utterance in both, the later. */
const together = (before: CaptionNews, after: CaptionNews): CaptionNews => {
  const utterances = new Map([...before.utterances, ...after.utterances].map((each) => [each.id, each]))
  return { ...before, ...after, utterances: [...utterances.values()] }
}
