// All lines of a meeting in groups of which browsers lay out only those in sight: all of them are there for screen readers, for copying and for the browser's own search.
import { Fragment, memo, useDeferredValue, useLayoutEffect, useMemo, useRef } from "react"
import { inGroups } from "../../captions/look-back.ts"
import { lineKey } from "../../captions/notes.ts"
import type { Hit } from "../../captions/search.ts"
import type { Utterance } from "../../captions/utterance.ts"
import { part } from "../parts.ts"
import { useWords } from "../parts/words-provider.tsx"
import { SourceLine } from "./captioner-line.tsx"
import { Line, speakerOf } from "./line.tsx"

/** Enough for any screen; the lines before them follow without holding up the person. */
const atFirst = 100

type Props = { lines: readonly Utterance[]; hits: readonly Hit[]; query: string; label: string }

export const LineGroups = ({ lines, hits, query, label }: Props) => {
  const list = useDeferredValue(lines, lines.slice(-atFirst))
  const found = useMemo(() => new Set(hits.map(({ line }) => line)), [hits])
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // It opens at the newest words, where the live captions stood.
    if (box.current) box.current.scrollTop = box.current.scrollHeight
  }, [])
  const groups = inGroups(list)
  return (
    <div {...part("utterances")} ref={box} tabIndex={0} role="group" aria-label={label}>
      <div>
        {groups.map((group, place) => (
          <Group
            key={group[0] && lineKey(group[0])}
            lines={group}
            before={groups[place - 1]?.at(-1)}
            query={query !== "" && group.some((line) => found.has(lineKey(line))) ? query : ""}
          />
        ))}
      </div>
    </div>
  )
}

type GroupProps = { lines: readonly Utterance[]; before: Utterance | undefined; query: string }

const Group = memo(
  ({ lines, before, query }: GroupProps) => {
    const { places } = useWords()
    // Writing a clock time is slow, and a minute has many lines.
    const minuteOf = (line: Utterance) => Math.floor(line.startedAt / 60_000)
    return (
      <div {...part("line-group")}>
        {lines.map((line, place) => {
          const last = place > 0 ? lines[place - 1] : before
          const named = !last || speakerOf(line) !== speakerOf(last) || minuteOf(line) !== minuteOf(last)
          const clock = named ? places.clock(line.startedAt) : undefined
          return (
            <Fragment key={lineKey(line)}>
              <SourceLine before={last} line={line} />
              <Line utterance={line} named={named} clock={clock} query={query} />
            </Fragment>
          )
        })}
      </div>
    )
  },
  (was, now) =>
    was.query === now.query &&
    was.before === now.before &&
    was.lines.length === now.lines.length &&
    was.lines.every((line, place) => line === now.lines[place]),
)
Group.displayName = "Group"
