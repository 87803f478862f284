// Who speaks, as a person reads it: by the name the page shows, by the one the reader chose, or by a number where the page shows initials only.
import type { Noted } from "./noted.ts"
import type { Utterance } from "./utterance.ts"

type Said = Pick<Utterance, "speaker" | "initials">

/** One for each speaker the page tells apart; empty for all whom it does not. */
export const speakerKey = ({ speaker, initials }: Said): string =>
  speaker !== undefined ? `name ${speaker}` : initials !== undefined ? `initials ${initials}` : ""

/** unknown: nobody can tell who, nor whether two of them are one. */
export type Speaker =
  { is: "named"; name: string } | { is: "numbered"; n: number; initials: string } | { is: "unknown" }

/** All speakers in the order in which they first spoke; those who are known keep their place when older words are let go. */
export const speakersAfter = (known: readonly string[], said: readonly Said[]): readonly string[] => {
  const all = new Set(known)
  for (const line of said) all.add(speakerKey(line))
  all.delete("")
  return all.size === known.length ? known : [...all]
}

export type Named = Pick<Noted, "names"> & {
  speakers: readonly string[]
}

export const speakerOf = (said: Said, { speakers, names }: Named): Speaker => {
  const key = speakerKey(said)
  const name = names[key] ?? said.speaker
  if (name !== undefined) return { is: "named", name }
  if (said.initials === undefined) return { is: "unknown" }
  const numbered = speakers.filter((one) => one.startsWith("initials "))
  return { is: "numbered", n: numbered.indexOf(key) + 1, initials: said.initials }
}

/** Of a speaker of whom only the name or the initials are left, as the page showed them. */
export const chosenName = (shown: string, { names }: Pick<Named, "names">): string =>
  names[speakerKey({ speaker: shown, initials: undefined })] ??
  names[speakerKey({ speaker: undefined, initials: shown })] ??
  shown

/** Which of so many shapes stands beside the name; whom nobody can tell apart has the first. */
export const shapeOf = (said: Said, speakers: readonly string[], shapes: number): number =>
  Math.max(0, speakers.indexOf(speakerKey(said))) % shapes
