// What a person wants kept of a meeting, and what became of it: how a screen and the background tell each other.
import type { StoreApi } from "zustand/vanilla"
import { marks, type Mark } from "./record.ts"

export type KeepWish = {
  keep: boolean
  /** By utterance. */
  marks: { readonly [id: string]: Mark }
  /** Speakers by the name the person gave them. */
  names: { readonly [speaker: string]: string }
}

export type KeepReport = {
  /** The transcript that is written; undefined: nothing is kept. */
  transcript: string | undefined
  /** Off the record now: shown, and not kept. */
  off: boolean
  /** full: there is no room on the device. failed: it could not be written. What is missing is tried again. */
  problem: "full" | "failed" | undefined
}

/** For a screen: what is kept of this meeting, and how to say otherwise. */
export type Keeping = {
  report: Pick<StoreApi<KeepReport>, "getState" | "getInitialState" | "subscribe">
  tell: (wish: Partial<KeepWish>) => void
  /** The page where all that is kept is listed. */
  page: string
}

export const wishedNothing: KeepWish = { keep: false, marks: {}, names: {} }
export const keptNothing: KeepReport = { transcript: undefined, off: false, problem: undefined }

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value) : []

export const parseWish = (value: unknown): KeepWish => {
  const told = Object.fromEntries(entriesOf(value))
  const marked = entriesOf(told["marks"]).flatMap(([id, mark]): [string, Mark][] => {
    const known = marks.find((name) => name === mark)
    return known ? [[id, known]] : []
  })
  const named = entriesOf(told["names"]).filter((entry): entry is [string, string] => typeof entry[1] === "string")
  return { keep: told["keep"] === true, marks: Object.fromEntries(marked), names: Object.fromEntries(named) }
}

export const parseReport = (value: unknown): KeepReport => {
  const { transcript, off, problem } = Object.fromEntries(entriesOf(value))
  return {
    transcript: typeof transcript === "string" ? transcript : undefined,
    off: off === true,
    problem: problem === "full" || problem === "failed" ? problem : undefined,
  }
}
