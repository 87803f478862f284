// Which lines wait to be read aloud: never more than a few, so that the voice stays near what is said now.
import type { SettledLine } from "./settled.ts"

export type AloudQueue = {
  lines: readonly SettledLine[]
  /** How many were left out since somebody was told so. */
  skipped: number
}

export const nothingWaits: AloudQueue = { lines: [], skipped: 0 }

const most = 3

/** The oldest are left out where too many wait. */
export const wait = ({ lines, skipped }: AloudQueue, more: readonly SettledLine[]): AloudQueue => {
  const all = [...lines, ...more]
  const kept = all.slice(-most)
  return { lines: kept, skipped: skipped + all.length - kept.length }
}

/** Takes the first one out. */
export const takeFirst = ({ lines, skipped }: AloudQueue): [SettledLine | undefined, AloudQueue] => [
  lines[0],
  { lines: lines.slice(1), skipped },
]

export type Voice = { lang: string; localService: boolean; default: boolean }

/** The device's own voice for a language, the chosen one first. One from the network would send words away. */
export const ownVoice = <Of extends Voice>(voices: readonly Of[], language: string): Of | undefined => {
  const own = voices.filter(({ localService }) => localService)
  const speaks = own.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
  return speaks.find((voice) => voice.default) ?? speaks[0]
}
