// Tells the background what is said, so that a reload of the page loses nothing; it gives back what was said before.
import { gatherNews } from "../captions/gather.ts"
import { parseUtterances } from "../captions/news.ts"
import type { CaptionNews, Utterance } from "../captions/utterance.ts"
import { hasExtension } from "../meeting/orphan.ts"

export type Rolling = {
  /** What was said before in this meeting; empty where nobody answers. */
  before: Promise<Utterance[]>
  tell: (news: CaptionNews) => void
  /** The person has left the meeting. */
  over: () => void
}

/** What is lost at most where the whole page is lost at once. */
const gatherMs = 1000

/** Captions do not wait longer for what was said before them. */
const patience = 5000

/** `whole`: all that was said, for a background that slept and has forgotten. */
export const keepRolling = (meeting: string, whole: () => CaptionNews | undefined): Rolling => {
  let port: chrome.runtime.Port | undefined
  let answered = false
  const open = (): chrome.runtime.Port | undefined => {
    if (!hasExtension()) return undefined
    const opened = chrome.runtime.connect({ name: "keep-captions" })
    opened.onDisconnect.addListener(() => (port = undefined))
    port = opened
    return opened
  }
  const post = (message: object) => {
    // Without its extension a port throws at every touch.
    if (hasExtension()) (port ?? open())?.postMessage({ meeting, ...message })
  }
  const before = new Promise<Utterance[]>((settle) => {
    setTimeout(() => {
      // Nobody answers: what begins now must not be mixed with what was before.
      if (!answered) post({ is: "over" })
      settle([])
    }, patience)
    const asked = open()
    asked?.onMessage.addListener((message: unknown) => {
      answered = true
      settle(parseUtterances((message as { utterances?: unknown } | null)?.utterances))
    })
    asked?.postMessage({ meeting, is: "before" })
  })
  const { tell, flush } = gatherNews((news) => post({ is: "news", news: port ? news : (whole() ?? news) }), gatherMs)
  addEventListener("pagehide", flush)
  return {
    before,
    tell,
    over: () => {
      removeEventListener("pagehide", flush)
      flush()
      post({ is: "over" })
      if (hasExtension()) port?.disconnect()
      port = undefined
    },
  }
}
