// What the background says of a captioner's page that is read in place of this meeting's captions: by a port of its own, opened again whenever it closes.
import type { Utterance } from "../captions/utterance.ts"
import { hasExtension } from "../meeting/orphan.ts"

export type CaptionerLine = {
  /** Settles once it is known whether such a page is read, or nobody answers. */
  known: Promise<void>
  /** How it was at last, without its words. */
  last: () => unknown
  /** Has all that the page said told once more. */
  askAll: () => void
  /** The person has left the meeting. */
  over: () => void
}

const openAgain = 200
/** Captions do not wait longer for it. */
const patience = 5000

/** `before`: what was told before a reload; where a part of it is a captioner's, more is needed than the meeting's own reader. */
export const hearCaptioner = (before: Promise<readonly Utterance[]>, take: (said: unknown) => void): CaptionerLine => {
  let port: chrome.runtime.Port | undefined
  let isOver = false
  let last: unknown
  let answered = () => {}
  const known = new Promise<void>((settle) => {
    answered = settle
    setTimeout(settle, patience)
  })
  const post = (message: object) => {
    // Without its extension a port throws at every touch.
    if (hasExtension()) port?.postMessage(message)
  }
  const open = (two: boolean) => {
    if (isOver || !hasExtension()) return
    port = chrome.runtime.connect({ name: "captions-from" })
    port.onMessage.addListener((said: unknown) => {
      last = { page: (said as { page?: unknown }).page }
      answered()
      take(said)
    })
    port.onDisconnect.addListener(() => {
      port = undefined
      setTimeout(() => open(two), openAgain)
    })
    post({ is: "shows", two })
  }
  void before.then((lines) => open(lines.some(({ source }) => source !== undefined)))
  return {
    known,
    last: () => last,
    askAll: () => post({ is: "whole" }),
    over: () => {
      isOver = true
      post({ is: "over" })
      if (hasExtension()) port?.disconnect()
    },
  }
}
