// One's own person once they are there: who they are, where they are found, and how they are taken off or forgotten.
import type { Contact } from "../../session/people.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Face } from "../parts/face.tsx"
import { Heading } from "../parts/heading.tsx"
import { Icon } from "../parts/icon.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { StageProps } from "./person.tsx"

export const Brought = (props: StageProps & { person: Contact }) => {
  const { person, host, act, say } = props
  const { participant, places } = useWords()
  const { name, role, presence } = person
  useSay(say.isYours(name))
  return (
    <>
      <section {...part("stack")}>
        <Heading level={2} size="large" focusOn={person.id}>
          {say.isYours(name)}
        </Heading>
        <span {...part("person")}>
          <Face name={name} />
          <span {...part("person-facts")}>
            <span>{name}</span>
            {role !== "" && <span>{role}</span>}
            {person.words !== "" && <span>{places.quoted(person.words)}</span>}
            <span {...part("yours")}>
              <Icon name="hand-heart" /> {participant.private.yours}
            </span>
            <span {...part("presence")} data-is={presence.is}>
              {presence.is === "until"
                ? participant.presence.until(places.clock(presence.until))
                : participant.presence[presence.is]}
            </span>
          </span>
        </span>
        <p>{say.where(name)}</p>
        <p>{say.unseen(host)}</p>
        <p {...part("text")} data-tone="quiet">
          {say.server}
        </p>
      </section>
      <details {...part("forget")}>
        <summary>{say.off(name)}</summary>
        <div {...part("stack")}>
          <p>{say.offWhat(name)}</p>
          <p>{say.offThen}</p>
          <div {...part("row")}>
            <Button tone="stop" icon="user-minus" onPress={() => act({ type: "takeOffPerson" })}>
              {say.offNow}
            </Button>
          </div>
        </div>
      </details>
      <Forget {...props} />
    </>
  )
}

export const Forget = ({ act, say }: StageProps) => (
  <details {...part("forget")}>
    <summary>{say.forget}</summary>
    <div {...part("stack")}>
      <p>{say.forgetWhat}</p>
      <p>{say.forgetOther}</p>
      <div {...part("row")}>
        <Button tone="stop" icon="trash" onPress={() => act({ type: "forgetPerson" })}>
          {say.forgetNow}
        </Button>
      </div>
    </div>
  </details>
)
