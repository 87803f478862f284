// Which fragments of speech the caption overlay shows now: the rules measured on the published web client (6.2.0).

/** One piece of recognised speech; said again under the same id it replaces what it said before. */
export type Fragment = {
  id: string
  speaker: string
  text: string
  /** Clock time of its beginning, "HH:MM:SS", as the speech service sends it. */
  at: string
}

/** Files a fragment; one already there keeps its time and gets the new text. */
export const file = (spoken: Fragment[], fragment: Fragment): void => {
  const before = spoken.findIndex(({ id }) => id === fragment.id)
  if (before < 0) spoken.push(fragment)
  else spoken[before] = { ...fragment, at: spoken[before]?.at ?? fragment.at }
}

export type Row = { speaker: string; text: string }

const speakers = 2
const perSpeaker = 6
const seconds = 20

/** Seconds since `at`, within the minute: the client's arithmetic wraps, so what is a minute old seems young again. */
const ageOf = (at: string, now: Date): number => {
  const [hours = 0, minutes = 0, second = 0] = at.split(":").map(Number)
  const began = new Date(now)
  began.setHours(hours, minutes, second)
  return Math.floor(((now.getTime() - began.getTime()) % 60_000) / 1000)
}

/** Rows of the overlay, newest speaker first; each text begins with a space and has lost its oldest fragments. */
export const rowsOf = (spoken: readonly Fragment[], now: Date): Row[] =>
  shownOf(spoken, now).map((row) => ({
    speaker: row[0]?.speaker ?? "",
    text: row.map(({ text }) => ` ${text}`).join(""),
  }))

/** The fragments of each row, in the order in which they were said. */
export const shownOf = (spoken: readonly Fragment[], now: Date): Fragment[][] => {
  const taken = new Map<string, Fragment[]>()
  for (const fragment of spoken.filter(({ text }) => text !== "").toReversed()) {
    if (ageOf(fragment.at, now) >= seconds) break
    const row = taken.get(fragment.speaker)
    if (row && row.length < perSpeaker) row.push(fragment)
    else if (!row && taken.size < speakers) taken.set(fragment.speaker, [fragment])
  }
  return [...taken.values()]
    .toSorted((a, b) => (b[0]?.at ?? "").localeCompare(a[0]?.at ?? ""))
    .map((row) => row.toReversed())
}
