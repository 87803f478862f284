// One list of lines: what they share, and what stands beside one of them.
import { useEffect, useLayoutEffect, useMemo, type ReactNode } from "react"
import { useStore } from "zustand"
import type { StoreApi } from "zustand/vanilla"
import { notesOn, rememberNotes } from "../../captions/notes.ts"
import type { ShownLine } from "../../captions/pace.ts"
import { wearMore } from "../comfort.ts"
import type { Captions } from "../participant/room.ts"
import { readingBackStyles } from "../styles/reading-back.ts"
import { useBackWords } from "./reading-words.ts"
import { useHardWords } from "./hard-words.ts"
import { LineMenu } from "./line-menu.tsx"
import { buttonAt, LinesContext, listOf, rowKey, type Lines, type List } from "./lines.ts"
import { useTalk } from "./talk.ts"

const isHeld = (list: StoreApi<List>): boolean =>
  list.getState().opened !== undefined || document.activeElement?.closest("[data-line]") != null

type Props = {
  captions: Captions
  /** As they stand in the list. */
  lines: readonly Pick<ShownLine, "key" | "utterance">[]
  children: ReactNode
}

export const LineList = ({ captions, lines, children }: Props) => {
  const list = listOf(captions)
  const say = useBackWords()
  const hard = useHardWords()
  // A window of captions alone is made to be shared.
  const plain = useTalk()?.plain ?? true
  useLayoutEffect(() => wearMore(document, readingBackStyles), [])
  const last = lines.at(-1)
  const newest = last && rowKey(last)
  useEffect(() => {
    // A person's keys are never moved to another line.
    if (!isHeld(list)) list.setState({ current: newest })
  }, [list, newest])
  useEffect(() => () => list.setState({ current: undefined, opened: undefined, hit: undefined }), [list])
  const notes = notesOn(captions)
  const { keeping } = captions
  useEffect(() => keeping && rememberNotes(notes, { noted: keeping.noted, note: keeping.tell }), [keeping, notes])
  const names = useStore(notes, (now) => now.names)
  const speakers = useStore(notes, (now) => now.speakers)
  const shared = useMemo(
    (): Lines => ({
      captions,
      notes,
      named: { names, speakers },
      list,
      hard,
      say,
      plain,
      open: (opened) => list.setState({ opened, current: opened.line }),
      close: () => {
        const { opened } = list.getState()
        list.setState({ opened: undefined })
        if (opened) buttonAt(opened.line)?.focus({ preventScroll: true })
      },
    }),
    [captions, notes, names, speakers, list, hard, say, plain],
  )
  const opened = useStore(list, (now) => now.opened)
  const line = opened && lines.find((one) => rowKey(one) === opened.line)?.utterance
  useEffect(() => {
    // The line was let go, or taken back.
    if (opened && !line) list.setState({ opened: undefined })
  }, [list, opened, line])
  return (
    <LinesContext value={shared}>
      {children}
      {line && say && <LineMenu line={line} opened={opened} say={say} />}
    </LinesContext>
  )
}
