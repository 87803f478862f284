// In a captioner's page that a person asked us to read: tells its words to the background, by one port, until it says stop.
import { siteName } from "../captions/captioner.ts"
import type { CaptionNews } from "../captions/utterance.ts"
import { hiddenClock, watchCaptioner } from "../meeting/captioner-watch.ts"
import { hasExtension } from "../meeting/orphan.ts"
import type { CaptionWatch } from "../meeting/watch.ts"

declare global {
  /** It is put in once for each loading of the page, and may be put in again. */
  var quietHandReads: boolean | undefined
}

/** A background that is called while it still stops may not start for a minute. */
const soonMs = 200
const livedMs = 5000

/** A hidden page's timers may wait a minute too; messages to oneself do not. */
const soon = (run: () => void) => {
  const since = performance.now()
  const look = () => {
    if (performance.now() - since < soonMs) hiddenClock.frame(look)
    else run()
  }
  look()
}
const source = location.hostname

/** Lines of another loading of this page have other names. */
const life = crypto.randomUUID().slice(0, 8)

const named = (news: CaptionNews): CaptionNews => ({
  ...news,
  utterances: news.utterances.map((line) => ({
    ...line,
    ...{ id: `${life}-${line.id}`, speaker: siteName(source), source },
  })),
})

const start = () => {
  let port: chrome.runtime.Port | undefined
  let watch: Omit<CaptionWatch, "hurry"> | undefined
  const stop = () => {
    globalThis.quietHandReads = false
    watch?.stop()
    watch = undefined
    if (hasExtension()) port?.disconnect()
  }
  const post = (news: CaptionNews) => {
    if (!hasExtension()) return stop()
    port?.postMessage({ news: named(news) })
  }
  const tellAll = () => {
    if (watch) post(watch.whole())
  }
  const open = () => {
    if (!watch) return
    if (!hasExtension()) return stop()
    const since = performance.now()
    port = chrome.runtime.connect({ name: "captioner" })
    port.onMessage.addListener((message: unknown) => {
      const { is } = message as { is?: unknown }
      if (is === "stop") stop()
      if (is === "whole") tellAll()
    })
    // A background that fell asleep closes its ports; it has forgotten what was said.
    port.onDisconnect.addListener(() => {
      port = undefined
      if (performance.now() - since > livedMs) soon(open)
      // It cannot start: nobody is in a hurry.
      else setTimeout(open, soonMs)
    })
    tellAll()
  }
  watch = watchCaptioner(document, hiddenClock, post)
  open()
}

if (!globalThis.quietHandReads) {
  globalThis.quietHandReads = true
  start()
}
