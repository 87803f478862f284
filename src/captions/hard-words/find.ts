// Finds the hard words of a line by a trie over words: the longest term wins, and what is found never overlaps.
import { isAcronym, isJoined, keyOf, keysOf, textWords, type TextWord } from "./fold.ts"
import type { FoundWord, HardWord, WordLanguage, WordSource } from "./hard-word.ts"

export type WordLists = {
  language: WordLanguage
  own?: readonly HardWord[]
  host?: readonly HardWord[]
  glossary?: readonly HardWord[]
  /** What the person says they know: any name of a word stands for all of it. */
  known?: readonly string[]
}

export type FindHardWords = (text: string) => FoundWord[]

/** Reached at the end of a name. */
type Term = Omit<FoundWord, "start" | "end"> & { isAcronym: boolean }
type Node = { next: Map<string, Node>; term?: Term }
/** A term and the place of its last word. */
type Hit = { term: Term; last: number }

const sources: readonly WordSource[] = ["own", "host", "glossary"]

const node = (): Node => ({ next: new Map() })

const pathOf = (name: string, language: WordLanguage): string[] => textWords(name).map((word) => keyOf(word, language))

const add = (root: Node, path: readonly string[], term: Term): void => {
  let at = root
  for (const key of path) {
    const child = at.next.get(key) ?? node()
    at.next.set(key, child)
    at = child
  }
  if (at !== root) at.term ??= term
}

const trieOf = (lists: WordLists): Node => {
  const { language, known = [] } = lists
  const root = node()
  const pathAsText = (name: string) => pathOf(name, language).join(" ")
  const knownPaths = new Set(known.map(pathAsText))
  for (const source of sources)
    for (const { names, meanings, everyday } of lists[source] ?? []) {
      const isKnown = names.some((name) => knownPaths.has(pathAsText(name)))
      for (const name of names) {
        const all = everyday?.names.includes(name) ? [...meanings, everyday.means] : meanings
        const path = pathOf(name, language)
        add(root, path, {
          term: names[0] ?? name,
          meanings: all,
          source,
          ambiguous: all.length > 1,
          known: isKnown,
          isAcronym: path.some(isAcronym),
        })
      }
    }
  return root
}

/** In a line all in capitals nobody can tell an acronym from a word. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text)

export const finderOf = (lists: WordLists): FindHardWords => {
  const { language } = lists
  const root = trieOf(lists)

  const longest = (text: string, words: readonly TextWord[], place: number, from: Node): Hit | undefined => {
    const word = words[place]
    if (!word) return undefined
    const after = words[place + 1]
    let best: Hit | undefined
    for (const key of keysOf(word, language)) {
      const child = from.next.get(key)
      if (!child) continue
      const goesOn = child.next.size > 0 && after && isJoined(text, word, after)
      const hit =
        (goesOn ? longest(text, words, place + 1, child) : undefined) ??
        (child.term ? { term: child.term, last: place } : undefined)
      if (hit && (!best || hit.last > best.last)) best = hit
    }
    return best
  }

  return (text) => {
    const words = textWords(text)
    const found: FoundWord[] = []
    for (let place = 0; place < words.length; place++) {
      const hit = longest(text, words, place, root)
      const start = words[place]?.start
      const end = words[hit?.last ?? -1]?.end
      if (!hit || start === undefined || end === undefined) continue
      const { isAcronym, ...term } = hit.term
      found.push({ start, end, ...term, ambiguous: term.ambiguous || (isAcronym && isShouted(text)) })
      place = hit.last
    }
    return found
  }
}
