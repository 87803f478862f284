// Finds the hard words of a line for this person: by their own list, the host's and our glossary, without marking those they know.
import { createContext, use, useEffect, useMemo, useState } from "react"
import { finderOf, type FindHardWords } from "../../captions/hard-words/find.ts"
import type { FoundWord, HardWord } from "../../captions/hard-words/hard-word.ts"
import { underlined } from "../../captions/hard-words/underline.ts"
import { parseWordList } from "../../captions/hard-words/word-list.ts"
import type { Utterance } from "../../captions/utterance.ts"
import type { Language } from "../../settings/comfort.ts"
import { mostKnownWords } from "../../settings/reading.ts"
import { hardWordsOf, loadGlossary } from "../../words/glossary.ts"
import { useComfort } from "../parts/comfort-provider.tsx"

export type HardWords = {
  find: FindHardWords
  /** What of a settled line gets a quiet underline, where the person asked for that; `all`: the lines it stands among. */
  underlines: ((line: Utterance, all: readonly Utterance[]) => readonly FoundWord[]) | undefined
}

const nothing: readonly FoundWord[] = []

/** Each line is looked at once, after the lines before it: the same word is not marked again and again. */
const underliner = (find: FindHardWords) => {
  const done = new WeakMap<Utterance, FoundWord[]>()
  return (line: Utterance, all: readonly Utterance[]): readonly FoundWord[] => {
    // Words that may still change would come and go with their line.
    if (!line.final) return nothing
    const known = done.get(line)
    if (known) return known
    const place = all.lastIndexOf(line)
    let first = place
    while (first > 0 && !done.has(all[first - 1] as Utterance)) first--
    const before = all.slice(Math.max(0, first - 20), first).map((one) => done.get(one) ?? [])
    for (const one of all.slice(first, place + 1)) {
      const marks = one.final ? underlined("some", { text: one.text, found: find(one.text) }, before.slice(-20)) : []
      if (one.final) done.set(one, marks)
      before.push(marks)
    }
    return done.get(line) ?? nothing
  }
}

/** The host's list; the same array as long as it says the same. */
export const HostWordsContext = createContext<readonly HardWord[]>([])

const brought = new Map<Language, HardWord[]>()

const bring = async (language: Language): Promise<HardWord[]> => {
  const words = brought.get(language) ?? hardWordsOf(await loadGlossary(language))
  brought.set(language, words)
  return words
}

export const useHardWords = (): HardWords => {
  const [{ language, ownWords, knownWords, underline }] = useComfort()
  const host = use(HostWordsContext)
  const [glossary, setGlossary] = useState(() => brought.get(language))
  useEffect(() => {
    let wanted = true
    // Without it the person's own words are still explained.
    bring(language).then(
      (words) => wanted && setGlossary(words),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [language])
  const own = useMemo(() => parseWordList(ownWords).words, [ownWords])
  return useMemo(() => {
    const find = finderOf({ language, own, host, known: knownWords, ...(glossary && { glossary }) })
    return { find, underlines: underline ? underliner(find) : undefined }
  }, [language, own, host, knownWords, glossary, underline])
}

/** Says that a word is known, or takes that back. */
export const toggleKnown = (known: readonly string[], term: string): readonly string[] =>
  known.includes(term) ? known.filter((one) => one !== term) : [...known, term].slice(-mostKnownWords)
