// Our reader as it runs in a meeting page, with what it reads left where the comparison can take it.
import { captionStore, takeNews } from "../../src/captions/store.ts"
import type { Utterance } from "../../src/captions/utterance.ts"
import { pageClock } from "../../src/meeting/clock.ts"
import { watchCaptions } from "../../src/meeting/watch.ts"
import { zoom } from "../../src/meeting/zoom.ts"

declare global {
  interface Window {
    read?: () => readonly Utterance[]
  }
}

const store = captionStore()
watchCaptions(document, zoom(), pageClock, (news) => takeNews(store, news))
window.read = () => store.getState().utterances
