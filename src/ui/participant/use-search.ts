// What a written word finds among the cards; the search and its words are brought in once More is open.
import { useEffect, useState } from "react"
import { cards } from "../../signals/cards.ts"
import { cardKeys, type CardKey } from "../../signals/keys.ts"
import { useWords } from "../parts/words-provider.tsx"
import type { Entry, findCards } from "./find-cards.ts"
import type { MoreWords } from "../../words/more.ts"

type Ready = { more: MoreWords; entries: Entry<CardKey>[]; find: typeof findCards }
type Search = { label: string; help: string; found: CardKey[]; told: string | undefined }

/** What is private is found too, and leads to where one chooses who reads it. Without a room it is not. */
export const useSearch = (asked: string, inRoom: boolean): Search | undefined => {
  const words = useWords()
  const [ready, setReady] = useState<Ready>()
  useEffect(() => {
    let wanted = true
    const bring = async () => {
      const [{ findCards, wordsIn }, { loadMoreWords }] = await Promise.all([
        import("./find-cards.ts"),
        import("../../words/more.ts"),
      ])
      const more = await loadMoreWords(words.language)
      const keys = cardKeys.filter(
        (key) => key !== "concern.call_support" && (inRoom || cards[key].route !== "private"),
      )
      const entries = keys.map((key) => ({
        key,
        say: wordsIn(`${words.cards[key].say} ${words.cards[key].short ?? ""}`),
        also: wordsIn(`${more.also[key] ?? ""} ${words.participant.groups[cards[key].group]}`),
      }))
      if (wanted) setReady({ more, entries, find: findCards })
    }
    // Without it the groups still hold every card.
    bring().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [words, inRoom])
  if (!ready) return undefined
  const { more, entries, find } = ready
  const found = find(asked, entries, more.idle)
  const told = asked.trim() === "" ? undefined : found.length === 0 ? more.none : more.found(found.length)
  return { label: more.find, help: more.findHelp, found, told }
}
