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
  const now = new Map((type === "whole" ? [] : store.getState().utterances).map((entry) => [entry.id, entry]))
  for (const utterance of utterances) now.set(utterance.id, utterance)
  const kept = [...now.values()].filter(({ text }) => text !== "").slice(-most)
  store.setState({
    utterances: utterances.length > 0 || type === "whole" ? kept : store.getState().utterances,
    health,
    heardAt,
    from,
    ...(signs && { signs }),
  })
}
