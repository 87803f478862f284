// What was said aloud: the lines a page shows now, and the utterances grown from them.
import type { CaptionerPage } from "./captioner.ts"
import type { MeetingSigns } from "./signs.ts"

/** One line as the page shows it now. `row` is stable while the page's element is the same one. */
export type CaptionLine = {
  row: string
  /** undefined: unknown. A name is never guessed. */
  speaker: string | undefined
  /** Initials where the page shows only those. */
  initials: string | undefined
  /** The colour beside them, as the page gives it. */
  colour?: string | undefined
  text: string
  /** Every word on this row may have been scrolled away at its front (Zoom's window). */
  rolling: boolean
  /** One turn that grows for minutes and may lose its front (Meet's block): cut into utterances, each still put right. */
  sheds?: boolean
  /** Said by whoever said the line before it: the page names who speaks only once in a run. */
  runsOn?: boolean
}

export type Utterance = {
  id: string
  speaker: string | undefined
  initials: string | undefined
  colour?: string | undefined
  text: string
  /** Words may be missing before it: the page went on while nobody could read it. */
  gap?: true
  /** The host of the captioner's page that it comes from; undefined: the meeting. */
  source?: string
  final: boolean
  /** Milliseconds of this device when it began and last changed. */
  startedAt: number
  changedAt: number
}

/** off: the page shows no captions. waiting: on, nothing said yet. live. lost: on before, gone now. not_allowed: the host barred them. unreadable: we cannot read this screen. */
export type CaptionHealth = "off" | "waiting" | "live" | "lost" | "not_allowed" | "unreadable"

/** What goes from the reader to the pane: all at first, then what changed. In memory only, by one port. */
export type CaptionNews = {
  type: "whole" | "changed"
  utterances: Utterance[]
  health: CaptionHealth
  heardAt: number | undefined
  /** Only in news that has them. */
  signs?: MeetingSigns | undefined
  /** Read in place of the meeting's own captions. */
  from?: CaptionerPage | undefined
}
