// What the lines of one list share: whose turn it is for the keys, what was opened at which of them, and how speakers are called.
import { createContext, use, type KeyboardEvent } from "react"
import { useStore } from "zustand"
import { createStore, type StoreApi } from "zustand/vanilla"
import type { Mark } from "../../captions/noted.ts"
import { lineKey, type NotesStore } from "../../captions/notes.ts"
import type { ShownLine } from "../../captions/pace.ts"
import { speakerOf, type Named, type Speaker } from "../../captions/speakers.ts"
import type { Utterance } from "../../captions/utterance.ts"
import type { Words } from "../../words/words.ts"
import type { BackWords } from "../../words/reading-back.ts"
import type { IconName } from "../icons.ts"
import type { Captions } from "../participant/room.ts"
import type { HardWords } from "./hard-words.ts"

/** What stands beside a line: its choices, the naming of its speaker, or one of its words. */
export type Opened = { line: string; at: "menu" } | { line: string; at: "rename" } | WordOpened
/** `from`: where the way back leads; a word that was pressed itself has none. */
type WordOpened = { line: string; at: "word"; start: number; from: "menu" | undefined }

export type List = {
  /** The one line whose button Tab stops at. */
  current: string | undefined
  opened: Opened | undefined
  /** The place that was found last. */
  hit: { line: string; start: number } | undefined
}

export type Lines = {
  captions: Captions
  notes: NotesStore
  list: StoreApi<List>
  hard: HardWords
  /** How all speakers are called now. */
  named: Named
  /** undefined until they are there: lines can be read before. */
  say: BackWords | undefined
  /** The screen is shared: marks are not for others. */
  plain: boolean
  open: (opened: Opened) => void
  /** The focus returns to the line. */
  close: () => void
}

export const LinesContext = createContext<Lines | undefined>(undefined)

export const useLines = (): Lines => {
  const lines = use(LinesContext)
  if (!lines) throw new Error("useLines needs a LineList above it")
  return lines
}

const lists = new WeakMap<Captions, StoreApi<List>>()

/** One a source of captions: two lists of it never stand on one screen. */
export const listOf = (captions: Captions): StoreApi<List> => {
  const list =
    lists.get(captions) ?? createStore<List>(() => ({ current: undefined, opened: undefined, hit: undefined }))
  lists.set(captions, list)
  return list
}

/** While something stands beside a line, the lines stand still. */
export const useOpened = (captions: Captions): boolean =>
  useStore(listOf(captions), ({ opened }) => opened !== undefined)

/** A line that somebody broke into stands in two places: each is a row of its own. */
export const rowKey = ({ key, utterance }: Pick<ShownLine, "key" | "utterance">): string =>
  lineKey(utterance) + key.slice(utterance.id.length)

export const lineAt = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)

export const buttonAt = (key: string): HTMLElement | null | undefined => lineAt(key)?.querySelector("button")

/** The line before or after, as they stand on the screen. */
export const lineBeside = (key: string, step: 1 | -1): string | undefined => {
  const line = lineAt(key)
  const all = [...(line?.closest("[data-part=utterances]")?.querySelectorAll<HTMLElement>("[data-line]") ?? [])]
  return line ? all[all.indexOf(line) + step]?.dataset["line"] : undefined
}

/** Keys go from line to line; its button is there once it is its turn. */
export const goToLine = (list: StoreApi<List>, key: string, block: "nearest" | "start" = "nearest"): void => {
  list.setState({ current: key })
  requestAnimationFrame(() => {
    lineAt(key)?.scrollIntoView({ block })
    buttonAt(key)?.focus({ preventScroll: true })
  })
}

export const stepOf = ({ key }: KeyboardEvent): 1 | -1 | undefined =>
  key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : undefined

/** How a speaker is called on the screen. */
export const speakerName = (speaker: Speaker, words: Words, say: BackWords | undefined): string => {
  if (speaker.is === "named") return speaker.name
  if (speaker.is === "unknown") return words.captions.unknownSpeaker
  return say ? say.numbered(speaker.n, speaker.initials) : speaker.initials
}

export const useSpeaker = (line: Utterance): Speaker => speakerOf(line, useLines().named)

/** The marks that may be seen now. */
export const useMarks = (line: Utterance) => {
  const { notes, plain } = useLines()
  const has = useStore(notes, ({ marked }) => marked[lineKey(line)])
  return plain ? undefined : has
}

export const markIcons = { unclear: "question-mark", important: "bookmark-simple" } as const satisfies Record<
  Mark,
  IconName
>
