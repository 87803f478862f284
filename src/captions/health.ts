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

/** How captions stand for who reads them. moved: in another room, where they may have to be turned on again. */
export type Standing = CaptionHealth | "moved"

export const standingOf = (
  health: CaptionHealth,
  heardAt: number | undefined,
  movedAt: number | undefined,
): Standing =>
  movedAt !== undefined && (health === "off" || health === "lost") && (heardAt === undefined || heardAt < movedAt)
    ? "moved"
    : health

/** A line that counted each second would never stand still. */
const calmMs = 5000
const minuteMs = 60_000

/** How long ago words were last heard, in steps that change seldom; undefined: just now, also where the clock was set back. */
export const heardAgo = (ms: number): number | undefined => {
  const step = ms < minuteMs ? calmMs : minuteMs
  return ms < calmMs ? undefined : Math.floor(ms / step) * step
}
