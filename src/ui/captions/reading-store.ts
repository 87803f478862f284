// How one person reads these captions now, kept beside them: it outlives the screens that show it.
import { createStore, type StoreApi } from "zustand/vanilla"
import { hold, letGo, nothingRead, play, playOn, type Reading } from "../../captions/hold.ts"
import { paced } from "../../captions/pace.ts"
import type { Replay } from "../../captions/replay.ts"
import type { ComfortStore } from "../../settings/store.ts"
import type { Captions } from "../participant/room.ts"

export type ReadingStore = StoreApi<Reading>

const stores = new WeakMap<Captions, ReadingStore>()

export const readingOf = (captions: Captions): ReadingStore => {
  const store = stores.get(captions) ?? createStore(() => nothingRead)
  stores.set(captions, store)
  return store
}

export const startPlay = (store: ReadingStore, speed: Replay["speed"]): void =>
  store.setState(play(store.getState(), speed, performance.now()), true)

/** Ten looks a second, so that a word comes when it is due. */
const playEvery = 100

/** While captions are on the screen: shows what is due. Without it nothing is shown and nothing is lost. */
export const read = (captions: Captions, comfort: ComfortStore): (() => void) => {
  const store = readingOf(captions)
  let due: ReturnType<typeof setTimeout> | undefined
  let playing: ReturnType<typeof setInterval> | undefined
  const all = () => captions.getState().utterances
  const look = () => {
    clearTimeout(due)
    const now = Date.now()
    const live = paced(store.getState().live, all(), now, comfort.getState())
    store.setState({ live })
    if (live.next !== undefined) due = setTimeout(look, Math.max(1, live.next - now))
  }
  const playNext = () => store.setState(playOn(store.getState(), all(), performance.now()))
  const stops = [
    captions.subscribe((now, before) => {
      if (now.utterances !== before.utterances) look()
    }),
    comfort.subscribe((now, before) => {
      if (now.pace !== before.pace || now.interim !== before.interim) look()
    }),
    store.subscribe(({ replay }) => {
      if ((replay !== undefined) === (playing !== undefined)) return
      clearInterval(playing)
      playing = replay && setInterval(playNext, playEvery)
    }),
  ]
  look()
  store.setState(letGo(store.getState(), "away", all()))
  return () => {
    clearTimeout(due)
    clearInterval(playing)
    for (const stop of stops) stop()
    const reading = store.getState()
    store.setState({ ...(comfort.getState().holdWhileBusy ? hold(reading, "away") : reading), replay: undefined })
  }
}

const isField = (element: Element | null) => element?.matches("input, textarea, select, [contenteditable]") === true

/** While the person writes outside `captions`, they stand still. */
export const holdWhileWriting = (captions: Captions, comfort: ComfortStore, part: Element): (() => void) => {
  const store = readingOf(captions)
  const look = () => {
    const { activeElement } = document
    const writes = isField(activeElement) && !part.contains(activeElement) && comfort.getState().holdWhileBusy
    const reading = store.getState()
    store.setState(writes ? hold(reading, "writing") : letGo(reading, "writing", captions.getState().utterances))
  }
  // As the focus leaves, it is nowhere for a moment.
  const later = () => queueMicrotask(look)
  document.addEventListener("focusin", look)
  document.addEventListener("focusout", later)
  return () => {
    document.removeEventListener("focusin", look)
    document.removeEventListener("focusout", later)
  }
}
