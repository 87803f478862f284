// How captions are, in one word, from what the page shows and what was heard.
import type { CaptionHealth } from "./utterance.ts"

/** What the page shows of captions at this moment, as its reader sees it. */
export type Showing = "off" | "on" | "not_allowed" | "unreadable"

export type Health = {
  is: CaptionHealth
  /** Since when they have been on, and when they were last seen on. */
  onSince: number | undefined
  lastOn: number | undefined
}

export const unknownHealth: Health = { is: "off", onSince: undefined, lastOn: undefined }

/** A page may draw its captions anew: so long they are not lost yet. */
const graceMs = 2000

/** One step; times are milliseconds of this device. The same health comes back when nothing changed but `lastOn`. */
export const stepHealth = (before: Health, showing: Showing, heardAt: number | undefined, now: number): Health => {
  if (showing === "on") {
    const onSince = before.onSince ?? now
    return { is: heardAt !== undefined && heardAt >= onSince ? "live" : "waiting", onSince, lastOn: now }
  }
  if (showing !== "off") return { ...before, is: showing, onSince: undefined }
  if (before.lastOn === undefined) return { ...before, is: "off" }
  if (now - before.lastOn < graceMs) return before
  return { ...before, is: "lost", onSince: undefined }
}
