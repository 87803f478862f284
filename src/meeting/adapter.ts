// What our code must know about a meeting's page, whichever platform made it.
import type { Showing } from "../captions/health.ts"
import type { CaptionLine } from "../captions/utterance.ts"

/** before: the page where one joins, or no meeting at all. lobby: waiting to be let in. left: ended, by whomever. */
export type Life = "before" | "lobby" | "in" | "left"

/** What the page shows of captions now. unreadable: they are there, in a shape that we do not know. */
export type ShownCaptions = {
  is: Showing
  lines: CaptionLine[]
  /** What stood there one after another just before rows went away, where that was not read yet. */
  before?: CaptionLine[][]
  /** How many rows of captions stand in the page. For reports, as the next. */
  rows: number
  /** Which generation of selectors matched, newest first; undefined: none. For reports, never for decisions. */
  generation: string | undefined
}

export type PlatformAdapter = {
  name: "zoom" | "teams" | "meet"
  /** True in the one frame that holds the meeting: there the overlay stands and captions are read. Cheap. */
  owns: (page: Document) => boolean
  /** What its address says of which meeting it is, at most 150 characters; undefined where it says nothing. */
  meeting: (address: URL | Location) => string | undefined
  /** Read from what is there now, never from what is visible: toolbars hide themselves. */
  life: (page: Document) => Life
  captions: (page: Document) => ShownCaptions
  /** Told of every change of the page, before the next reading. false: none of these is to be read. Cheap. */
  changed?: (changes: readonly MutationRecord[]) => boolean
  /** Words change in place, and rows are never another speaker's: it does not need to hear of every word. */
  inPlace?: boolean
  /** What stands in the page while it is recorded, and while one is moved to another room; without one this page does not tell. */
  signs?: { recording?: string; moving?: string }
  /** Where nothing of ours may lie: captions, toolbar, chat and the field in use. */
  busy: (page: Document) => DOMRect[]
}
