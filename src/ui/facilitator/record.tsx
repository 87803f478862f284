// Off the record: one press for the whole room, told on every page of the desk for as long as it holds.
import { useEffect, useRef } from "react"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Icon } from "../parts/icon.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"

export const RecordStrip = () => {
  const words = useWords()
  const { record: say } = words.facilitator
  const { state, act } = useDesk()
  const now = useNow(state.clock)
  const { record, me, link } = state
  const off = record?.is === "off"
  const main = record && (off ? say.since : say.onSince)(words.places.clock(record.at))
  useSay(main)
  const sentence = useRef<HTMLParagraphElement>(null)
  const is = record?.is
  const before = useRef(is)
  useEffect(() => {
    const changed = before.current !== is
    before.current = is
    // The button that was pressed is gone: the focus comes to what became of it.
    if (changed && document.hasFocus() && document.activeElement === document.body) sentence.current?.focus()
  }, [is])
  if (!record) return null
  const who = record.by === undefined ? say.ended : record.by === me?.name ? say.you : say.by(record.by)
  return (
    <div {...part("record-strip")} data-is={record.is}>
      <Icon name="record" />
      <div {...part("stack")} data-gap="small">
        <p ref={sentence} tabIndex={-1}>
          <strong>{main}</strong> {who}
        </p>
        {record.is === "off" && (
          <p {...part("text")} data-tone="quiet">
            {say.ends(words.places.when(record.until, now))} {say.platform}
          </p>
        )}
        {link !== "open" && <p>{say.unknown}</p>}
      </div>
      {off && <Button onPress={() => act({ type: "setRecord", is: "on" })}>{say.on}</Button>}
    </div>
  )
}

/** Where it is on the record; the strip has the way back. */
export const RecordControl = () => {
  const { record: say } = useWords().facilitator
  const { state, act } = useDesk()
  if (state.record?.is === "off") return null
  return (
    <div {...part("record-control")}>
      <div {...part("row")}>
        <Button icon="record" onPress={() => act({ type: "setRecord", is: "off" })}>
          {say.off}
        </Button>
      </div>
      <p {...part("text")} data-tone="quiet">
        {say.why} {say.platform}
      </p>
    </div>
  )
}
