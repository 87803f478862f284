// That the meeting is off the record, or on it again: at once, on every screen, with what it means for captions and who said so.
import type { RecordState } from "../../session/people.ts"
import type { ToldWords } from "../../words/told.ts"
import { part } from "../parts.ts"
import { Icon } from "../parts/icon.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"

type Say = ToldWords["record"]

type Props = {
  record: RecordState
  /** false: the line is down, and this is what was known last. */
  known: boolean
  /** No captions are on this screen: what the meeting itself does is told nowhere else. */
  alone: boolean
  say: Say
}

export const RecordNote = ({ record, known, alone, say }: Props) => {
  const { places } = useWords()
  const off = record.is === "off"
  const main = (off ? say.off : say.on)(places.clock(record.at))
  const who = record.by === undefined ? say.ended : say.by(record.by)
  const more = [...(off ? [say.what] : []), who, ...(off && alone ? [say.platform] : [])].join(" ")
  useSay(`${main} ${more}`)
  // Captions beside it have no room to give.
  if (!alone)
    return (
      <section {...part("record-note")} data-is={record.is} aria-label={main}>
        <Icon name="record" />
        <p>
          <strong>{main}</strong> {more} {!known && say.unknown}
        </p>
      </section>
    )
  return (
    <section {...part("record-note")} data-is={record.is} aria-label={main}>
      <Note icon="record" tone={off ? "pause" : "plain"}>
        <p {...part("text")} data-tone="strong">
          {main}
        </p>
        <p>{more}</p>
        {!known && <p>{say.unknown}</p>}
      </Note>
    </section>
  )
}
