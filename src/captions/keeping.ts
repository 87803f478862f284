// What a person wants kept of a meeting, and what became of it: how a screen and the background tell each other.
import type { StoreApi } from "zustand/vanilla"
import { marks, notedNothing, type Mark, type Noted } from "./noted.ts"

export type KeepWish = Noted & { keep: boolean }

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
  /** What was noted before this screen was there. */
  noted: () => Promise<Noted>
  /** The page where all that is kept is listed. */
  page: string
}

export const wishedNothing: KeepWish = { keep: false, ...notedNothing }
export const keptNothing: KeepReport = { transcript: undefined, off: false, problem: undefined }

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value) : []

export const parseWish = (value: unknown): KeepWish => {
  const told = Object.fromEntries(entriesOf(value))
  const marked = entriesOf(told["marked"]).map(([line, some]): [string, Mark[]] => [
    line,
    marks.filter((mark) => Array.isArray(some) && some.includes(mark)),
  ])
  const named = entriesOf(told["names"]).filter((entry): entry is [string, string] => typeof entry[1] === "string")
  return { keep: told["keep"] === true, marked: Object.fromEntries(marked), names: Object.fromEntries(named) }
}

export const parseReport = (value: unknown): KeepReport => {
  const { transcript, off, problem } = Object.fromEntries(entriesOf(value))
  return {
    transcript: typeof transcript === "string" ? transcript : undefined,
    off: off === true,
    problem: problem === "full" || problem === "failed" ? problem : undefined,
  }
}
