// Takes comfort settings to another device: as a file, or behind the # of a link. Never the emergency number, never anything of a room.
import { fits, type Comfort } from "./comfort.ts"
import { shortcuts } from "./shortcut.ts"
import { readingAtFirst, type Reading } from "./reading.ts"

/** What words a person knows, and which they had to look up, says much of them: it stays on the device. */
type Own = "knownWords" | "ownWords"
const isOwn = (key: keyof Reading): key is Own => key === "knownWords" || key === "ownWords"

/** How one person reads: many, and few are changed. */
const reading = (Object.keys(readingAtFirst) as (keyof Reading)[]).filter(
  (key): key is Exclude<keyof Reading, Own> => !isOwn(key),
)

/** What a link always carries. Another's style sheet could hide what matters, so that travels by file alone. */
const always = [
  "textSize",
  "theme",
  "language",
  "motion",
  "side",
  "simple",
  "soundBreakStart",
  "soundBreakEnd",
  "soundAnswer",
  "coolDown",
  "hold",
  "keyHide",
  "keyPane",
  "keyHold",
  "shiftHides",
] as const satisfies (keyof Comfort)[]

export const carried: readonly ((typeof always)[number] | Exclude<keyof Reading, Own>)[] = [...always, ...reading]

export type Carried = Pick<Comfort, (typeof carried)[number]>

const mark = "quiet-hand-comfort"
const version = 1
/** A style sheet of the longest kind, with room to spare. */
const longestFile = 100_000

/** With each setting changed, and a typeface whose letters are written as bytes. */
const longestLink = 2000

const taken = (comfort: Comfort): Carried =>
  Object.fromEntries(carried.map((key) => [key, comfort[key]])) as unknown as Carried

export const comfortFile = (comfort: Comfort): string =>
  `${JSON.stringify({ [mark]: version, ...taken(comfort), ownStyle: comfort.ownStyle }, null, 2)}\n`

/** What the file would change; undefined where it is none of ours. A style sheet comes switched off: who loads it turns it on. */
export const parseComfortFile = (text: string): Partial<Comfort> | undefined => {
  if (text.length > longestFile) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== "object" || value === null) return undefined
  const given = value as Record<string, unknown>
  if (given[mark] !== version) return undefined
  const keys = [...carried, "ownStyle" as const].filter((key) => fits[key](given[key]))
  if (keys.length === 0) return undefined
  const change = Object.fromEntries(keys.map((key) => [key, given[key]])) as Partial<Comfort>
  return withoutClash(change.ownStyle === undefined ? change : { ...change, ownStyleOn: false })
}

/** @param pages origin of the web pages. A person can read in the link what it carries. Of reading it carries what differs from the first, so that a camera can read it. */
export const comfortLink = (pages: string, comfort: Comfort): string => {
  const atFirst: Partial<Comfort> = readingAtFirst
  const given = carried
    .filter((key) => comfort[key] !== atFirst[key])
    .map((key): [string, string] => [key, String(comfort[key])])
  return `${pages}/c#${new URLSearchParams(given)}`
}

/** What the link would change; undefined where it carries nothing we know. */
export const parseComfortLink = (link: string): Partial<Carried> | undefined => {
  const fragment = link.slice(link.indexOf("#") + 1)
  if (!link.includes("#") || fragment.length > longestLink) return undefined
  const given = new URLSearchParams(fragment)
  const found = carried.flatMap((key): [string, unknown][] => {
    const text = given.get(key)
    if (text === null) return []
    // Behind a # all are letters: each field takes what it knows.
    const value = [text, ...(text === "" ? [] : [Number(text)]), text === "true"].find(fits[key])
    return value === undefined || (typeof value === "boolean" && !/^(?:true|false)$/.test(text)) ? [] : [[key, value]]
  })
  return found.length === 0 ? undefined : withoutClash(Object.fromEntries(found) as Partial<Carried>)
}

/** One letter cannot do two things: then all keys stay as they were. */
const withoutClash = <Change extends Partial<Comfort>>(change: Change): Change => {
  const letters = shortcuts.map((key) => change[key]).filter((letter) => letter !== undefined && letter !== "")
  if (new Set(letters).size === letters.length) return change
  return Object.fromEntries(Object.entries(change).filter(([key]) => !shortcuts.some((one) => one === key))) as Change
}
