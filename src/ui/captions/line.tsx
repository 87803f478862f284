// One turn of one speaker, as it stands among the others. A press on it opens what can be done with it; on a hard word, what that means.
import { memo, useMemo, type MouseEvent, type ReactNode } from "react"
import { useStore } from "zustand"
import { lineKey } from "../../captions/notes.ts"
import { findIn } from "../../captions/search.ts"
import { shapeOf } from "../../captions/speakers.ts"
import type { Utterance } from "../../captions/utterance.ts"
import { part } from "../parts.ts"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { goToLine, lineBeside, markIcons, speakerName, stepOf, useLines, useMarks, useSpeaker } from "./lines.ts"
import { piecesOf, spanAt } from "./pieces.ts"

export const speakerOf = (utterance: Utterance | undefined): string => utterance?.speaker ?? utterance?.initials ?? ""

const shapes = 4

type Props = {
  utterance: Utterance
  /** Its row, where it is not the only one of its line. */
  at?: string
  /** Words at its end that may still change. */
  interim?: string
  /** The speaker stands above it. */
  named: boolean
  /** When it began, where that is shown. */
  clock?: string | undefined
  /** What is looked for, as `foldQuery` gives it. */
  query?: string
}

export const Line = memo(({ utterance, at, interim = "", named, clock, query = "" }: Props) => {
  const words = useWords()
  const { list, hard, named: people, say, open } = useLines()
  const key = at ?? lineKey(utterance)
  const name = speakerName(useSpeaker(utterance), words, say)
  const shape = shapeOf(utterance, people.speakers, shapes)
  const marks = useMarks(utterance)

  // One look for all: of a long meeting there are thousands of lines.
  const is = useStore(list, ({ current, opened }) =>
    opened?.line === key ? "opened" : current === key ? "current" : undefined,
  )

  const press = ({ clientX, clientY, detail, currentTarget }: MouseEvent<HTMLElement>) => {
    // Who marks a text to copy it does not press it. Keys press without a count.
    if (detail > 0 && getSelection()?.isCollapsed === false) return
    const word = spanAt(currentTarget, hard.find(utterance.text), clientX, clientY)
    open(word ? { line: key, at: "word", start: word.start, from: undefined } : { line: key, at: "menu" })
  }
  return (
    <div
      {...part("utterance")}
      data-line={key}
      data-speaker={speakerOf(utterance)}
      data-final={utterance.final}
      data-text={utterance.text + interim}
      data-shape={shape}
      data-opened={is === "opened" ? "" : undefined}
    >
      {utterance.gap && key === lineKey(utterance) && say && (
        <p {...part("missed-words")}>
          <Icon name="circle-dashed" />
          {say.line.missed}
        </p>
      )}
      {named && (
        <p {...part("speaker")}>
          <span>{name}</span>
          {clock !== undefined && <time>{clock}</time>}
        </p>
      )}
      <p dir="auto" onClick={press}>
        <Text utterance={utterance} query={query} />
        {interim !== "" && <span data-interim="">{interim}</span>}
        {is && say && (
          <button
            {...part("line-button")}
            type="button"
            aria-haspopup="dialog"
            onKeyDown={(event) => {
              const step = stepOf(event)
              const next = step === undefined ? undefined : lineBeside(key, step)
              if (next === undefined) return
              event.preventDefault()
              goToLine(list, next)
            }}
          >
            <span {...part("unseen")}>{say.line.more}</span>
          </button>
        )}
      </p>
      {marks && say && (
        <p {...part("marks")}>
          {marks.map((mark) => (
            <span key={mark} data-mark={mark}>
              <Icon name={markIcons[mark]} />
              {say.line.marked[mark]}
            </span>
          ))}
        </p>
      )}
    </div>
  )
})
Line.displayName = "Line"

/** The words of a line, with what was found in them and the quiet lines under hard ones. */
const Text = ({ utterance, query }: { utterance: Utterance; query: string }) => {
  const { captions, hard } = useLines()
  const key = lineKey(utterance)
  const { underlines } = hard
  const pieces = useMemo(() => {
    const words = underlines?.(utterance, captions.getState().utterances) ?? []
    return piecesOf(utterance.text, findIn(utterance.text, query), words)
  }, [captions, underlines, utterance, query])
  return (
    <span data-line-text="">
      {pieces.map(({ text, start, hit, word }) => {
        const shown = word ? <span {...part("hard-word")}>{text}</span> : text
        return hit ? (
          <Found key={start} line={key} start={hit.start}>
            {shown}
          </Found>
        ) : (
          <span key={start}>{shown}</span>
        )
      })}
    </span>
  )
}

const Found = ({ line, start, children }: { line: string; start: number; children: ReactNode }) => {
  const { list } = useLines()
  const here = useStore(list, ({ hit }) => hit?.line === line && hit.start === start)
  return (
    <mark {...part("hit")} data-here={here ? "" : undefined}>
      {children}
    </mark>
  )
}
