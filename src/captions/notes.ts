// What one person notes on the captions of one meeting: marks on lines, and names for speakers. It outlives their screen where the browser remembers it for them.
import { createStore, type StoreApi } from "zustand/vanilla"
import { marks, notedNothing, type Mark, type Noted } from "./noted.ts"
import { speakersAfter, type Named } from "./speakers.ts"
import type { Utterance } from "./utterance.ts"

export type Notes = Named & Noted

export type NotesStore = StoreApi<Notes>

type Said = { utterances: readonly Utterance[] }
type Captions = Pick<StoreApi<Said>, "getState" | "subscribe">

/** Numbers begin anew in each meeting; with its time, in whole milliseconds as it is kept, a line's name never comes again. */
export const lineKey = ({ id, startedAt }: Pick<Utterance, "id" | "startedAt">): string =>
  `${id}@${Math.round(startedAt)}`

const nothing: Notes = { speakers: [], ...notedNothing }
const longestName = 60

/** Words are only ever added at the end and let go at the front: where none of the old ones is left, it is another meeting. */
const isOther = (before: readonly Utterance[], now: readonly Utterance[]): boolean => {
  const first = now[0] && lineKey(now[0])
  return before.length > 0 && !before.some((line) => lineKey(line) === first)
}

const stores = new WeakMap<Captions, NotesStore>()

/** The notes on these captions: the same for each screen that asks, so that they outlive it. */
export const notesOn = (captions: Captions): NotesStore => {
  const known = stores.get(captions)
  if (known) return known
  const follow = (notes: Notes, { utterances }: Said): Notes => {
    const speakers = speakersAfter(notes.speakers, utterances)
    return speakers === notes.speakers ? notes : { ...notes, speakers }
  }
  const notes = createStore(() => follow(nothing, captions.getState()))
  captions.subscribe((now, before) => {
    if (now.utterances === before.utterances) return
    notes.setState(follow(isOther(before.utterances, now.utterances) ? nothing : notes.getState(), now), true)
  })
  stores.set(captions, notes)
  return notes
}

/** For all that this speaker has said and will say; without a name it is again the one the page shows. */
export const rename = (notes: NotesStore, speaker: string, name: string): void => {
  if (speaker === "") return
  const chosen = name.trim().slice(0, longestName)
  notes.setState(({ names }) => ({ names: { ...names, [speaker]: chosen === "" ? undefined : chosen } }))
}

export const toggleMark = (notes: NotesStore, line: string, mark: Mark): void => {
  const { [line]: had = [], ...marked } = notes.getState().marked
  const has = marks.filter((one) => (one === mark ? !had.includes(one) : had.includes(one)))
  notes.setState({ marked: has.length === 0 ? marked : { ...marked, [line]: has } })
}

/** What a person noted before a reload; what they noted since stands. */
const noteAgain = (notes: NotesStore, noted: Noted): void =>
  notes.setState(({ names, marked }) => ({
    names: { ...noted.names, ...names },
    marked: { ...noted.marked, ...marked },
  }))

/** Has the notes remembered from now on, and those that were. */
export const rememberNotes = (
  notes: NotesStore,
  { noted, note }: { noted: () => Promise<Noted>; note: (noted: Noted) => void },
): (() => void) => {
  let wanted = true
  void noted().then((before) => wanted && noteAgain(notes, before))
  const stop = notes.subscribe(({ names, marked }, before) => {
    if (names !== before.names || marked !== before.marked) note({ names, marked })
  })
  return () => {
    wanted = false
    stop()
  }
}
