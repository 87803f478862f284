// Step 3: check. What is promised, what is sent, with a name or without; the person's name stands in the button.
import { useRef, useState } from "react"
import type { Draft } from "../../session/participant-state.ts"
import type { Contact } from "../../session/people.ts"
import { cards } from "../../signals/cards.ts"
import type { CardKey } from "../../signals/keys.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Choice } from "../parts/choice.tsx"
import { Field } from "../parts/field.tsx"
import { Icon } from "../parts/icon.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { DangerLine } from "./danger-line.tsx"
import { PrivatePromise } from "./promise.tsx"
import { AboutTold } from "./room-about.tsx"
import { myNameFor, useRoom } from "./room.ts"
import { StepHead } from "./step-head.tsx"
import { WarningNote } from "./warning.tsx"

type Props = {
  people: readonly Contact[]
  contact: Contact
  draft: Draft
  card: CardKey
  edit: (change: Partial<Draft>) => void
  flush: () => void
  onBack: () => void
  onSend: () => void
}

export const CheckStep = ({ people, contact, draft, card, edit, flush, onBack, onSend }: Props) => {
  const words = useWords()
  const { private: say } = words.participant
  const { state, act, meetingName } = useRoom()
  const myName = myNameFor(state, contact.id)
  const [name, setName] = useState(myName ?? meetingName ?? "")
  const [missing, setMissing] = useState<string>()
  const choices = useRef<HTMLFieldSetElement>(null)
  useSay(missing)

  const send = () => {
    const lacks =
      draft.withName === undefined ? say.chooseName : draft.withName && name.trim() === "" ? say.writeName : undefined
    setMissing(lacks)
    if (lacks !== undefined) return choices.current?.querySelector("input")?.focus()
    if (draft.withName && name.trim() !== myName) act({ type: "setName", name: name.trim(), to: contact.id })
    onSend()
  }
  return (
    <div {...part("stack")}>
      <div {...part("stack")} data-gap="small">
        <StepHead step={say.stepTo(3, contact.name)} onBack={onBack} />
        <PrivatePromise contact={contact} host={state.room?.host ?? words.places.someone} />
        <AboutTold contacts={people} about={draft.about ?? []} to={contact.id} />
      </div>
      <WarningNote contact={contact} />
      <Elsewhere people={people} contact={contact} about={draft.about ?? []} onTell={(to) => edit({ to })} />
      <div {...part("message-card")}>
        <p>
          <Icon name={cards[card].icon} />
          <span>{words.cards[card].say}</span>
        </p>
        <Field
          label={say.ownWords}
          lines
          value={draft.words}
          maxLength={2000}
          onWrite={(next) => edit({ words: next })}
          onLeave={flush}
        />
      </div>
      <fieldset {...part("stack")} role="radiogroup" data-gap="small" ref={choices}>
        <legend {...part("legend")}>{say.name}</legend>
        <Choice
          chosen={draft.withName === true}
          onChoose={() => edit({ withName: true })}
          because={say.withNameWhy(contact.name)}
        >
          {say.withName}
        </Choice>
        {draft.withName === true && (
          <Field
            label={words.participant.question.yourName}
            value={name}
            onWrite={setName}
            maxLength={60}
            autoComplete="given-name"
          />
        )}
        <Choice
          chosen={draft.withName === false}
          onChoose={() => edit({ withName: false })}
          because={`${say.noNameWhy(contact.name)}${cards[card].nameless ? "" : ` ${say.noNameHard(contact.name)}`}`}
        >
          {say.noName}
        </Choice>
        {missing !== undefined && (
          <p {...part("text")} data-tone="wrong">
            {missing}
          </p>
        )}
      </fieldset>
      {card === "concern.ill" && <DangerLine />}
      {contact.choosable && !contact.warning && (
        <Button tone="private" icon="paper-plane-tilt" large wide onPress={send}>
          {say.send(contact.name)}
        </Button>
      )}
    </div>
  )
}

/** The chosen person is not looking and somebody else is: told before sending, not after a minute of silence. */
const Elsewhere = ({
  people,
  contact,
  about,
  onTell,
}: {
  people: readonly Contact[]
  contact: Contact
  about: readonly string[]
  onTell: (to: string) => void
}) => {
  const { private: say } = useWords().participant
  if (contact.presence.is === "here") return null
  const other = people.find(
    ({ id, choosable, presence }) => id !== contact.id && !about.includes(id) && choosable && presence.is === "here",
  )
  if (!other) return null
  return (
    <Note icon="clock">
      <p>{say.notHere(contact.name, other.name)}</p>
      <div>
        <Button onPress={() => onTell(other.id)}>{say.instead(other.name)}</Button>
      </div>
    </Note>
  )
}
