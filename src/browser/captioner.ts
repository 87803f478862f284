// How a page of ours asks the background to read a captioner's page for a meeting, and how that is heard.
import type { Runtime } from "webextension-polyfill"
import { browser } from "./api.ts"

export type CaptionerAsked = { is: "read" | "allow"; link: string } | { is: "again" } | { is: "stop" }

/** undefined `meeting`: the tab this page stands in. False: it could not be done. */
export const askCaptioner = async (meeting: number | undefined, asked: CaptionerAsked): Promise<boolean> =>
  (await browser.runtime.sendMessage({ captioner: asked, meeting }).catch(() => false)) === true

const parseAsked = (value: unknown): CaptionerAsked | undefined => {
  const { is, link } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>
  if ((is === "read" || is === "allow") && typeof link === "string") return { is, link }
  return is === "again" || is === "stop" ? { is } : undefined
}

/** Only documents of ours are heard: a script in a page has our id too. */
export const onCaptionerAsked = (asked: (meeting: number, what: CaptionerAsked) => Promise<boolean>): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.url?.startsWith(browser.runtime.getURL("")) !== true)
      return undefined
    const { captioner, meeting = sender.tab?.id } = (message ?? {}) as { captioner?: unknown; meeting?: unknown }
    const what = parseAsked(captioner)
    return what && typeof meeting === "number" ? asked(meeting, what) : undefined
  })
}
