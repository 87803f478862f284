// What is new on the desk is said once, politely; a tone sounds for private things only.
import { useState } from "react"
import type { Item } from "../../session/facilitator-state.ts"
import type { Words } from "../../words/words.ts"
import { isClosed, titleOf } from "./about-item.ts"
import { waits } from "./answers.ts"

/** How often the sender wrote, so that one more is news. */
const theirs = (item: Item) => item.messages.filter(({ from }) => from === "them").length

export type News = { sentence: string | undefined; private: number }

/**
 * Compares with what was there before; the first look is never news. undefined items: none can be seen now, and what
 * comes meanwhile is news at the next look. `private` counts private news so far.
 */
export const useNews = (items: readonly Item[] | undefined, words: Words): News => {
  const [seen, setSeen] = useState(items)
  const [news, setNews] = useState<News>({ sentence: undefined, private: 0 })
  if (!items || seen === items) return news
  setSeen(items)
  if (!seen) return news
  const before = new Map(seen.map((item) => [item.id, item]))
  const came = items.filter((item) => !before.has(item.id) && waits(item))
  const wrote = items.filter((item) => {
    const earlier = before.get(item.id)
    return earlier !== undefined && !isClosed(earlier) && theirs(item) > theirs(earlier)
  })
  const newest = came[0] ?? wrote[0]
  if (!newest) return news
  const { glance, item: texts } = words.facilitator
  const next = {
    sentence: `${glance.cameIn(came[0] ? titleOf(words, came[0]) : texts.newWords)} ${glance.waiting(items.filter(waits).length)}.`,
    private: news.private + [...came, ...wrote].filter(({ kind }) => kind === "private").length,
  }
  setNews(next)
  return next
}
