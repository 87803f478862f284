// Put in beside the overlay where a captioner's page is read in place of the meeting's captions, or was: what is told of both goes out as one.
import { parseCaptionerPage, type CaptionerPage } from "../captions/captioner.ts"
import { parseCaptionNews } from "../captions/news.ts"
import { changeSource, hear, hearAll, toldSoFar, type Step, type Told } from "../captions/sources.ts"
import type { CaptionHealth, CaptionNews, Utterance } from "../captions/utterance.ts"
import { pageClock } from "../meeting/clock.ts"

export type Sources = {
  whole: () => CaptionNews
  hearMeeting: (news: CaptionNews) => void
  /** As the background said it. */
  hearCaptioner: (said: unknown) => void
}

declare global {
  var quietHandSources: typeof openSources | undefined
}

/** What the meeting said so shortly before is told: a captioner writes some seconds later. */
const meetingMs = 10_000
/** Of a captioner's page that others read already. */
const captionerMs = 60_000

/** `meeting`: all that its page said. */
const openSources = (
  before: readonly Utterance[],
  meeting: () => CaptionNews | undefined,
  publish: (news: CaptionNews) => void,
): Sources => {
  let told: Told | undefined = before.some(({ source }) => source !== undefined) ? toldSoFar(before) : undefined
  let page: CaptionerPage | undefined
  let health: CaptionHealth = "waiting"
  let heardAt: number | undefined

  const facts = (): Omit<CaptionNews, "type" | "utterances"> => {
    const its = meeting()
    const signs = its?.signs
    if (!page) return { health: its?.health ?? "off", heardAt: its?.heardAt, signs }
    const isThere = page.is === "reading" || page.is === "opening"
    return { health: isThere ? health : "lost", heardAt, signs, from: page }
  }
  const take = (step: Step | undefined) => {
    told = step?.told ?? told
    publish({ type: "changed", utterances: step?.changed ?? [], ...facts() })
  }
  const linesOfMeeting = () => meeting()?.utterances ?? []
  /** The meeting's page alone is heard until there is another one. */
  const all = (): Told => (told ??= toldSoFar(linesOfMeeting()))
  const change = (source: string | undefined, lines: readonly Utterance[]) => {
    const before = all()
    if (source === before.source) return undefined
    health = "waiting"
    heardAt = undefined
    const now = pageClock.now()
    return changeSource(before, source, lines, { since: now - meetingMs, now })
  }

  return {
    whole: () => ({ type: "whole", utterances: [...(told?.utterances ?? linesOfMeeting())], ...facts() }),

    hearMeeting: (news) => {
      if (!told) return publish(news)
      if (told.source === undefined) take(hear(told, news.utterances))
      else if (news.signs) take(undefined)
    },

    hearCaptioner: (said) => {
      const fields = (said ?? {}) as { page?: unknown; news?: unknown }
      const news = parseCaptionNews(fields.news)
      const was = page
      page = parseCaptionerPage(fields.page)
      if (!told && !page) return
      const changed = change(page?.host, page ? [] : linesOfMeeting())
      if (changed || was?.is !== page?.is) take(changed)
      if (!news || !page) return
      health = news.health
      heardAt = news.heardAt ?? heardAt
      const { type, utterances } = news
      take(type === "whole" ? hearAll(all(), utterances, pageClock.now() - captionerMs) : hear(all(), utterances))
    },
  }
}

globalThis.quietHandSources = openSources
