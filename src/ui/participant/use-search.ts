// What a written word finds among the cards; what it searches is brought in once More is open, and what was written meanwhile is found then.
import { useEffect, useState } from "react"
import { cards } from "../../signals/cards.ts"
import { cardKeys, type CardKey } from "../../signals/keys.ts"
import { useWords } from "../parts/words-provider.tsx"
import type { Entry, findCards } from "./find-cards.ts"
import type { MoreWords } from "../../words/more.ts"

type Ready = { more: MoreWords; entries: Entry<CardKey>[]; find: typeof findCards }
type Search = { found: CardKey[]; told: string | undefined }

/** What is private is found too, and leads to where one chooses who reads it. Without a room it is not. */
export const useSearch = (asked: string, inRoom: boolean): Search => {
  const words = useWords()
  const [ready, setReady] = useState<Ready | "failed">()
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
    bring().catch(() => wanted && setReady("failed"))
    return () => {
      wanted = false
    }
  }, [words, inRoom])
  const say = words.participant.find
  if (!ready || asked.trim() === "") return { found: [], told: undefined }
  if (ready === "failed") return { found: [], told: say.failed }
  const found = ready.find(asked, ready.entries, ready.more.idle)
  return { found, told: found.length === 0 ? say.none : say.found(found.length) }
}
