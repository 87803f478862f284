// What the background says of a captioner's page that is read in place of this meeting's captions: by a port of its own, opened again whenever it closes.
import { parseCaptionerPage, type CaptionerPage } from "../captions/captioner.ts"
import { parseCaptionNews } from "../captions/news.ts"
import type { CaptionNews } from "../captions/utterance.ts"
import { hasExtension } from "../meeting/orphan.ts"

export type CaptionerSaid = { page: CaptionerPage | undefined; news: CaptionNews | undefined }

export type CaptionerLine = {
  /** Settles once it is known whether such a page is read, or nobody answers. */
  known: Promise<void>
  page: () => CaptionerPage | undefined
  /** Has all that the page said told once more. */
  askAll: () => void
  /** The person has left the meeting. */
  over: () => void
}

const openAgain = 200
/** Captions do not wait longer for it. */
const patience = 5000

export const hearCaptioner = (take: (said: CaptionerSaid) => void): CaptionerLine => {
  let port: chrome.runtime.Port | undefined
  let isOver = false
  let last: CaptionerPage | undefined
  let answered = () => {}
  const known = new Promise<void>((settle) => {
    answered = settle
    setTimeout(settle, patience)
  })
  const open = () => {
    if (isOver || !hasExtension()) return
    port = chrome.runtime.connect({ name: "captions-from" })
    port.onMessage.addListener((message: unknown) => {
      const { page, news } = message as { page?: unknown; news?: unknown }
      const said = { page: parseCaptionerPage(page), news: parseCaptionNews(news) }
      last = said.page
      answered()
      take(said)
    })
    port.onDisconnect.addListener(() => {
      port = undefined
      setTimeout(open, openAgain)
    })
  }
  open()
  return {
    known,
    page: () => last,
    askAll: () => {
      if (hasExtension()) port?.postMessage({ is: "whole" })
    },
    over: () => {
      isOver = true
      if (!hasExtension()) return
      port?.postMessage({ is: "over" })
      port?.disconnect()
    },
  }
}
