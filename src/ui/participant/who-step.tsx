// Step 1: who. Nobody is preselected, and the first thing on it is to say that one does not feel safe.
import type { Contact } from "../../session/people.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { DangerLine } from "./danger-line.tsx"
import { Expected, Person } from "./person.tsx"
import { RoomAbout } from "./room-about.tsx"
import { useRoom } from "./room.ts"
import { OpenThreads } from "./open-threads.tsx"
import { PersonDoor } from "./person-door.tsx"
import { PrivateFoot } from "./private-foot.tsx"
import { WarningText } from "./warning.tsx"

type Props = {
  people: readonly Contact[]
  /** Whom it is about: it is offered to none of them. */
  about: readonly string[]
  onAbout: (about: string[]) => void
  /** A message was begun and is kept. */
  begun: boolean
  /** The name of the person it is for; undefined where they cannot be chosen any more. */
  begunFor: string | undefined
  /** What the message begins with, where it was taken from the captions. */
  words: string
  onUnsafe: (to: string) => void
  onGoOn: () => void
  onDrop: () => void
  onWho: (to: string) => void
}

/** Nobody it is about; then who is outside the team comes first, one's own person before all. */
const offeredTo = (contacts: readonly Contact[], about: readonly string[]): Contact[] => {
  const offered = contacts.filter(({ id }) => !about.includes(id))
  return about.length === 0 ? offered : offered.sort((a, b) => apart(b) - apart(a))
}

const apart = ({ outside, yours }: Contact) => Number(outside) + 2 * Number(yours)

export const WhoStep = ({ people, about, onAbout, begun, begunFor, words, onUnsafe, onGoOn, onDrop, onWho }: Props) => {
  const { private: say } = useWords().participant
  const { state } = useRoom()
  const offered = offeredTo(people, about)
  const choosable = offered.filter((contact) => contact.choosable)
  const names = people.filter((contact) => contact.choosable).map(({ name }) => name)
  const more = state.own?.person ? "" : ` ${say.canAdd}`
  return (
    <div {...part("stack")}>
      <section {...part("unsafe")}>
        {choosable.map((contact) => (
          <UnsafeButton key={contact.id} contact={contact} onUnsafe={onUnsafe} />
        ))}
        <DangerLine />
      </section>
      <RoomAbout contacts={people} about={about} onMark={onAbout} />
      <OpenThreads />
      {begun && (
        <section {...part("kept-draft")}>
          <p>{say.unfinished}</p>
          {begunFor !== undefined && (
            <Button opens wide start icon="pencil-simple" onPress={onGoOn}>
              {say.goOn(begunFor)}
            </Button>
          )}
          <Button wide start icon="trash" onPress={onDrop}>
            {say.drop}
          </Button>
        </section>
      )}
      {choosable.length === 0 ? (
        <p {...part("text")} data-tone="large">
          {about.length > 0 && names.length > 0 ? say.onlyThese(names) : say.nobody}
          {more}
        </p>
      ) : (
        <div>
          <p {...part("step")}>{say.step(1)}</p>
          <Heading level={2} size="large" focusOn="who">
            {say.who}
          </Heading>
          {choosable.length === 1 && about.length === 0 && (
            <p {...part("text")} data-tone="quiet">
              {say.onlyThese(names)}
              {more}
            </p>
          )}
        </div>
      )}
      {words !== "" && <p {...part("quote")}>{words}</p>}
      {offered.map((contact) => (
        <WhoButton key={contact.id} contact={contact} onWho={onWho} />
      ))}
      <Expected names={state.room?.expected ?? []} />
      <PersonDoor />
      <PrivateFoot room={state.room} />
    </div>
  )
}

/** What is not known for sure of this person is told above the press; the press says that it was read. */
const UnsafeButton = ({ contact, onUnsafe }: { contact: Contact; onUnsafe: Props["onUnsafe"] }) => {
  const { private: say } = useWords().participant
  const { act } = useRoom()
  return (
    <>
      <WarningText contact={contact} />
      <Button
        tone="stop"
        icon="warning-octagon"
        large
        wide
        start
        data-card="concern.unsafe"
        onPress={() => {
          if (contact.warning) act({ type: "acceptContact", contact: contact.id })
          onUnsafe(contact.id)
        }}
      >
        {say.unsafe(contact.name)}
      </Button>
    </>
  )
}

const WhoButton = ({ contact, onWho }: { contact: Contact; onWho: Props["onWho"] }) => {
  const { presence, warning } = useWords().participant
  if (contact.choosable) {
    return (
      <button
        {...part("card")}
        type="button"
        data-look="line"
        data-opens=""
        data-who={contact.name}
        onClick={() => onWho(contact.id)}
      >
        <Person contact={contact} />
      </button>
    )
  }
  return (
    <div {...part("expected")}>
      <Person contact={contact} presence={false} />
      <p {...part("text")} data-tone="quiet">
        {contact.warning === "missing" ? warning.missing(contact.name) : presence.cannotChoose(contact.name)}
      </p>
    </div>
  )
}
