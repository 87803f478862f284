// The private message being written; the device keeps it as it grows.
import { useState } from "react"
import { quotedBefore } from "../../captions/quote.ts"
import type { Draft } from "../../session/participant-state.ts"
import { useSettled } from "../parts/use-settled.ts"
import { useRoom } from "./room.ts"

const nothing: Draft = { step: 1, to: undefined, card: undefined, words: "", withName: undefined }

const longest = 2000

/** `quote`: stands before the words. It is kept once the person goes on with it, and not before. */
export const useDraft = (quote: string | undefined) => {
  const { state, act } = useRoom()
  const [mine, setMine] = useState(() => {
    const kept = state.draft ?? nothing
    return quote === undefined ? undefined : { ...kept, words: quotedBefore(quote, kept.words, longest) }
  })
  const { change: settle, flush } = useSettled((draft: Draft) => act({ type: "editDraft", draft }))

  const draft = mine ?? state.draft ?? nothing
  const edit = (change: Partial<Draft>) => {
    const next = { ...draft, ...change }
    setMine(next)
    settle(next)
    if (change.words === undefined) flush()
  }
  const remove = () => {
    flush()
    setMine(undefined)
    act({ type: "deleteDraft" })
  }
  /** True while something worth going on with is kept. */
  const begun = draft.to !== undefined && (draft.card !== undefined || draft.words !== "")
  return { draft, edit, flush, remove, begun }
}
