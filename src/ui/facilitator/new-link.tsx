// The host makes a new link: what happens in plain words, who stays, and one press.
import { useState, type KeyboardEvent } from "react"
import type { StaysRow } from "../../session/facilitator-state.ts"
import type { Words } from "../../words/words.ts"
import { Button } from "../parts/button.tsx"
import { Choices } from "../parts/choices.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"

const nameOf = ({ newLink, places }: Words, { is, name = places.someone, at = 0 }: StaysRow): string => {
  if (is === "nameless") return newLink.nameless
  if (is === "private") return newLink.private(places.clock(at))
  return newLink[is](name, places.clock(at))
}

const helpOf = ({ newLink }: Words, { is }: StaysRow): { help?: string } =>
  is === "through" ? { help: newLink.throughHelp } : is === "nameless" ? { help: newLink.namelessHelp } : {}

/** What a facilitator lost with a new link, or waits for; above whatever page is open. */
export const OutNote = () => {
  const { newLink, facilitator } = useWords()
  const { out, room } = useDesk().state
  const removed = room?.own ? facilitator.own.removed : newLink.removed
  const sentence = out === "no" ? undefined : out === "removed" ? removed : newLink[out]
  useSay(sentence)
  if (sentence === undefined) return null
  return (
    <Note icon="warning-circle" tone={out === "removed" ? "stop" : "pause"}>
      <p {...part("link-out")} data-is={out}>
        {sentence}
      </p>
    </Note>
  )
}

/** Under the invite: the way to a new one, and which desks still use the old one. */
export const NewLinkDoor = ({ onOpen }: { onOpen: () => void }) => {
  const { newLink, places } = useWords()
  const made = useDesk().state.newLink
  return (
    <section {...part("new-link")}>
      {made && <p>{newLink.since(places.clock(made.at))}</p>}
      {made?.waits.map((name) => (
        <p key={name}>{newLink.waits(name)}</p>
      ))}
      <div {...part("row")}>
        <Button icon="arrows-clockwise" opens="new-link" onPress={onOpen}>
          {newLink.open}
        </Button>
      </div>
    </section>
  )
}

export const NewLinkPage = ({ onClose }: { onClose: () => void }) => {
  const words = useWords()
  const { newLink } = words
  const { state, keep } = useDesk()
  const send = useSend()
  /** Who comes while this is open may be missed: they stay only where the host says so. */
  const [stay, setStay] = useState(() => state.stays.flatMap(({ id, out }) => (out ? [] : [id])))
  const turn = (id: string, stays: boolean) => setStay(stays ? [...stay, id] : stay.filter((one) => one !== id))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.stopPropagation()
    onClose()
  }
  // Who does not stay takes nobody along.
  const isGone = (through: string) =>
    state.stays.some(({ id, is }) => is === "facilitator" && through === `through ${id}` && !stay.includes(id))
  const rows = state.stays.filter(({ id, is }) => is !== "through" || !isGone(id))
  const make = () => {
    const [stays, out] = [true, false].map((is) => rows.flatMap(({ id }) => (stay.includes(id) === is ? [id] : [])))
    return keep({ type: "newLink", stays: stays ?? [], out: out ?? [] })
  }
  return (
    <div {...part("who-stays")} onKeyDown={onKeyDown}>
      <Heading focusOn="new-link">{newLink.heading}</Heading>
      <ul>
        {newLink.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {rows.length > 0 && (
        <>
          <div {...part("stack")} data-gap="small">
            <Heading level={2} size="large">
              {newLink.who}
            </Heading>
            <p>{newLink.twice}</p>
          </div>
          {rows.map((row) => (
            <Choices
              key={row.id}
              heading={nameOf(words, row)}
              {...helpOf(words, row)}
              level={3}
              values={[true, false]}
              now={stay.includes(row.id)}
              name={(stays) => (stays ? newLink.stays : newLink.goes)}
              onChoose={(stays) => turn(row.id, stays)}
            />
          ))}
        </>
      )}
      <div {...part("row")}>
        <Button tone="main" onPress={() => send(make, onClose)}>
          {newLink.make}
        </Button>
        <Button onPress={onClose}>{newLink.keep}</Button>
      </div>
    </div>
  )
}
