// The private message being written. The device keeps it: a little after each letter, at once when leaving.
import { useCallback, useEffect, useRef, useState } from "react"
import type { Draft } from "../../session/participant-state.ts"
import { useRoom } from "./room.ts"

const nothing: Draft = { step: 1, to: undefined, card: undefined, words: "", withName: undefined }
const pause = 300

export const useDraft = () => {
  const { state, act } = useRoom()
  const [mine, setMine] = useState<Draft>()
  const waiting = useRef<{ draft: Draft; timer: ReturnType<typeof setTimeout> }>(undefined)

  const flush = useCallback(() => {
    if (!waiting.current) return
    clearTimeout(waiting.current.timer)
    act({ type: "editDraft", draft: waiting.current.draft })
    waiting.current = undefined
  }, [act])

  useEffect(() => {
    addEventListener("pagehide", flush)
    return () => {
      removeEventListener("pagehide", flush)
      flush()
    }
  }, [flush])

  const draft = mine ?? state.draft ?? nothing
  const edit = (change: Partial<Draft>) => {
    const next = { ...draft, ...change }
    setMine(next)
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = { draft: next, timer: setTimeout(flush, pause) }
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
