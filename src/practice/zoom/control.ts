// What a test, or the person who tries it, may ask of the practice meeting: `window.practice` in the page.
import type { Talk } from "../script.ts"
import type { Share } from "../share.ts"
import type { Fragment } from "./fragments.ts"

export type Practice = {
  /** before: the page where one joins. lobby: the waiting room. */
  readonly is: "before" | "lobby" | "in" | "left"
  wait: () => void
  join: () => void
  leave: () => void
  /** The host ends it: a notice first, then the way out. */
  end: () => void
  moveToBreakout: () => void
  captionsOn: () => void
  captionsOff: () => void
  /** The transcript beside the meeting, with names. */
  transcriptOn: () => void
  transcriptOff: () => void
  /** `at` ("HH:MM:SS") is now when left out. The same id again revises what was said. */
  say: (fragment: Omit<Fragment, "at"> & { at?: string }) => void
  /** Plays the scripted conversation, once; returns the stop. */
  talk: (talk: Talk) => () => void
  openDialog: () => void
  closeDialog: () => void
  fullscreen: () => Promise<void>
  share: Share
  /** What the page's own key handlers heard. */
  readonly keysHeard: readonly string[]
}

declare global {
  interface Window {
    practice?: Practice | undefined
  }
}

export const clockTime = (now: Date): string =>
  [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":")
