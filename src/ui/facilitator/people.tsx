// Who gets messages in this room, as the participants see them.
import { Face } from "../parts/face.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { CheckNumber } from "../parts/check-number.tsx"
import { useDesk } from "./desk-context.tsx"

/** `focus`: for its heading, when the focus has to come here. */
export const People = ({ focus }: { focus: { focusOn?: string } }) => {
  const words = useWords()
  const { people, presence: texts } = words.facilitator
  const { state } = useDesk()
  const { room, me } = state
  if (!room) return null
  return (
    <section {...part("stack")}>
      <Heading level={2} size="large" {...focus}>
        {people.heading}
      </Heading>
      <ul {...part("people")}>
        {room.contacts.map(({ id, name, role, words: ownLine, presence }) => (
          <li key={id} {...part("person")}>
            <Face name={name} />
            <span {...part("person-facts")}>
              <span>{name}</span>
              <span>{role}</span>
              {ownLine && <span>{words.places.quoted(ownLine)}</span>}
              <span {...part("presence")} data-is={presence.is}>
                {presence.is === "until" ? texts.until(words.places.clock(presence.until)) : texts[presence.is]}
              </span>
              {id === me?.id && <span>{people.you}</span>}
            </span>
          </li>
        ))}
        {room.expected.map((name) => (
          <li key={name} {...part("person")}>
            <Face name={name} />
            <span>{people.notJoined(name)}</span>
          </li>
        ))}
      </ul>
      {me && (
        <div {...part("stack")} data-gap="small">
          <h3>{people.number}</h3>
          <CheckNumber digits={me.checkNumber} />
          <p>{people.numberAbout}</p>
        </div>
      )}
    </section>
  )
}
