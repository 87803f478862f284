// Gathers news for who need not have each at once: the first goes on straight away, what comes soon after it together.
import type { CaptionNews, Utterance } from "./utterance.ts"

export type Gathered = {
  tell: (news: CaptionNews) => void
  /** All that waits goes now. */
  flush: () => void
}

/** `wait`: milliseconds until the next may go. */
export const gatherNews = (post: (news: CaptionNews) => void, wait: number): Gathered => {
  let waiting: CaptionNews | undefined
  /** Of each utterance the latest. */
  const utterances = new Map<string, Utterance>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (!waiting) return
    const news = { ...waiting, utterances: [...utterances.values()] }
    waiting = undefined
    utterances.clear()
    timer = setTimeout(flush, wait)
    post(news)
  }
  return {
    tell: (news) => {
      waiting = waiting ? { ...waiting, ...news } : news
      for (const utterance of news.utterances) utterances.set(utterance.id, utterance)
      if (timer === undefined) flush()
    },
    flush,
  }
}
