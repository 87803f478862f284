// How a meeting's page is read, for a report: names of our own choosing and counts, nothing that stands on the page.
import type { CaptionHealth } from "../captions/utterance.ts"
import type { Life, PlatformAdapter } from "./adapter.ts"

export type MeetingFacts = {
  platform: PlatformAdapter["name"]
  life: Life
  /** Whether the overlay stands in this frame. */
  overlay: boolean
  captions: CaptionHealth
  /** Which generation of the captions' selectors matched; undefined: none. */
  generation: string | undefined
  /** How many rows of them it found. */
  rows: number
}

const platforms = ["zoom", "teams", "meet"] as const satisfies MeetingFacts["platform"][]
const lives = ["before", "lobby", "in", "left"] as const satisfies Life[]
const healths = ["off", "waiting", "live", "lost", "not_allowed", "unreadable"] as const satisfies CaptionHealth[]

/** Asked of the script in a meeting's frame. */
export const asksForFacts = (message: unknown): boolean => (message as { is?: unknown } | null)?.is === "facts"

const oneOf = <T>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value)

/** Reads strictly: what is not one of our own words never comes into a report. */
export const parseMeetingFacts = (value: unknown): MeetingFacts | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  const told = value as Record<string, unknown>
  const platform = oneOf(platforms, told["platform"])
  const life = oneOf(lives, told["life"])
  const captions = oneOf(healths, told["captions"])
  if (!platform || !life || !captions) return undefined
  const { generation, rows } = told
  return {
    ...{ platform, life, captions },
    overlay: told["overlay"] === true,
    generation: typeof generation === "string" && /^(\d{1,2}|any|panel)$/.test(generation) ? generation : undefined,
    rows: typeof rows === "number" && Number.isInteger(rows) && rows >= 0 && rows < 1000 ? rows : 0,
  }
}
