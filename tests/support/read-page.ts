// A page of a test and who reads its captions: time stands still, and what was told is kept. One page a file; it begins anew with each test.
import { afterEach, beforeEach } from "vitest"
import { captionStore, takeNews } from "../../src/captions/store.ts"
import type { PlatformAdapter } from "../../src/meeting/adapter.ts"
import { watchCaptions } from "../../src/meeting/watch.ts"
import { standStill } from "./page-time.ts"

export const readPage = () => {
  let { clock, pass, end } = standStill()
  let store = captionStore()
  let stop = () => {}
  const state = () => store.getState()

  beforeEach(() => {
    ;({ clock, pass, end } = standStill())
    document.body.replaceChildren()
  })
  afterEach(() => {
    stop()
    stop = () => {}
    end()
  })
  return {
    time: {
      get clock() {
        return clock
      },
      pass: (ms: number) => pass(ms),
    },
    /** Reads the page from now on, in place of who read it before; `patient`: as words settle. */
    watch: (adapter: PlatformAdapter, patient = false) => {
      stop()
      store = captionStore()
      const { stop: end } = watchCaptions(
        document,
        adapter,
        clock,
        (news) => takeNews(store, news),
        [],
        () => patient,
      )
      stop = end
    },
    state,
    texts: () => state().utterances.map(({ text }) => text),
    told: () => state().utterances.map(({ speaker, initials, text }) => [speaker ?? initials, text]),
  }
}
