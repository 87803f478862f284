// What changed between two looks at a page's lines: nothing, or by far the commonest, that a row goes on at its end.
import type { CaptionLine } from "./utterance.ts"

const sameWho = (a: CaptionLine, b: CaptionLine): boolean =>
  a.speaker === b.speaker &&
  a.initials === b.initials &&
  a.colour === b.colour &&
  a.rolling === b.rolling &&
  a.runsOn === b.runsOn

export const isSameLine = (a: CaptionLine, b: CaptionLine): boolean => a === b || (a.text === b.text && sameWho(a, b))

const goesOn = (was: CaptionLine | undefined, line: CaptionLine): boolean =>
  was?.row === line.row && was.text !== "" && !line.runsOn && sameWho(was, line) && line.text.startsWith(was.text)

/** The same rows, and each says what it said, or that and more. */
export const onlyGrew = (before: readonly CaptionLine[], lines: readonly CaptionLine[]): boolean =>
  before.length === lines.length && lines.every((line, at) => line === before[at] || goesOn(before[at], line))
