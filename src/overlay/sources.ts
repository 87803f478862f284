// Where this meeting's captions come from: the meeting's own page, or a captioner's page in its place. What is told of both goes out as one.
import type { CaptionerPage } from "../captions/captioner.ts"
import { changeSource, hear, hearAll, toldSoFar, type Step, type Told } from "../captions/sources.ts"
import type { CaptionHealth, CaptionNews, Utterance } from "../captions/utterance.ts"
import type { CaptionerSaid } from "./captioner.ts"

export type Sources = {
  whole: () => CaptionNews
  hearMeeting: (news: CaptionNews) => void
  hearCaptioner: (said: CaptionerSaid) => void
}

/** What the meeting said so shortly before is told: a captioner writes some seconds later. */
const meetingMs = 10_000
/** Of a captioner's page that others read already. */
const captionerMs = 60_000

/** `meeting`: all that its page said. */
export const openSources = (
  before: readonly Utterance[],
  now: () => number,
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
    return changeSource(before, source, lines, { since: now() - meetingMs, now: now() })
  }

  return {
    whole: () => ({ type: "whole", utterances: [...(told?.utterances ?? linesOfMeeting())], ...facts() }),

    hearMeeting: (news) => {
      if (!told) return publish(news)
      if (told.source === undefined) take(hear(told, news.utterances))
      else if (news.signs) take(undefined)
    },

    hearCaptioner: ({ page: next, news }) => {
      const was = page
      page = next
      if (!told && !page) return
      const changed = change(page?.host, page ? [] : linesOfMeeting())
      if (changed || was?.is !== page?.is) take(changed)
      if (!news || !page) return
      health = news.health
      heardAt = news.heardAt ?? heardAt
      const { type, utterances } = news
      take(type === "whole" ? hearAll(all(), utterances, now() - captionerMs) : hear(all(), utterances))
    },
  }
}
