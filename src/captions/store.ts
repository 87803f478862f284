// The captions as the pane holds them: in memory only, fed by news from the reader.
import { createStore, type StoreApi } from "zustand/vanilla"
import type { CaptionerPage } from "./captioner.ts"
import type { MeetingSigns } from "./signs.ts"
import type { CaptionHealth, CaptionNews, Utterance } from "./utterance.ts"

export type Captions = {
  utterances: readonly Utterance[]
  health: CaptionHealth
  heardAt: number | undefined
  /** undefined: not told yet. */
  signs?: MeetingSigns | undefined
  /** The captioner's page that they come from; undefined: the meeting. */
  from?: CaptionerPage | undefined
}

export type CaptionStore = StoreApi<Captions>

/** More than a day of talk; what is older is let go. */
const most = 5000

export const captionStore = (): CaptionStore =>
  createStore<Captions>(() => ({ utterances: [], health: "off", heardAt: undefined }))

/** Takes news in. Utterances keep their order and, where unchanged, stay the same objects. */
export const takeNews = (store: CaptionStore, news: CaptionNews): void => {
  const { type, utterances, health, heardAt, signs, from } = news
  const before = store.getState().utterances
  const changes = utterances.length > 0 || type === "whole"
  store.setState({
    utterances: changes ? mergedInto(type === "whole" ? [] : before, utterances) : before,
    health,
    heardAt,
    from,
    ...(signs && { signs }),
  })
}

/** What changes is nearly always at the end. */
const mergedInto = (before: readonly Utterance[], utterances: readonly Utterance[]): Utterance[] => {
  const now = [...before]
  for (const utterance of new Map(utterances.map((each) => [each.id, each])).values()) {
    const at = before.findLastIndex(({ id }) => id === utterance.id)
    if (at < 0) now.push(utterance)
    else now[at] = utterance
  }
  return now.filter(({ text }) => text !== "").slice(-most)
}
