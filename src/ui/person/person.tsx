// One's own person: asked by a link, compared by voice, and taken off again. Fetched behind its door; it shares no context with the screens around it.
import { useLayoutEffect, useState } from "react"
import type { OwnRoom, ParticipantAction } from "../../session/participant-state.ts"
import { loadPersonWords, type PersonWords } from "../../words/person.ts"
import { wearMore } from "../comfort.ts"
import { part } from "../parts.ts"
import { Apart, type ApartProps } from "../parts/apart.tsx"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { HandOut } from "../parts/hand-out.tsx"
import { Heading } from "../parts/heading.tsx"
import { lateWords } from "../parts/late-words.ts"
import { useSay } from "../parts/say.tsx"
import { useSend } from "../parts/use-send.ts"
import { personStyles } from "../styles/person.ts"
import { Claimed } from "./claimed.tsx"
import { Brought, Forget } from "./brought.tsx"

export type PersonProps = ApartProps & {
  own: OwnRoom | undefined
  /** Of the meeting whose screen this is. */
  host: string | undefined
  act: (action: ParticipantAction) => void
  keep: (action: ParticipantAction) => Promise<boolean>
}

const usePersonWords = lateWords(loadPersonWords)

export default function Person({ words, voice, ...rest }: PersonProps) {
  return (
    <Apart words={words} voice={voice}>
      <Inside {...rest} />
    </Apart>
  )
}

export type InsideProps = Omit<PersonProps, keyof ApartProps>
/** What each stage gets: its sentences too. */
export type StageProps = InsideProps & { say: PersonWords }

const Inside = (props: InsideProps) => {
  const say = usePersonWords()
  useLayoutEffect(() => wearMore(document, personStyles), [])
  if (!say) return null
  return (
    <div {...part("own-person")}>
      <Stage {...props} say={say} />
    </div>
  )
}

const Stage = (props: StageProps) => {
  const { link, person } = props.own ?? {}
  if (person) return <Brought {...props} person={person} />
  if (link?.is === "claimed" && link.claim) return <Claimed {...props} link={link} claim={link.claim} />
  if (link?.is === "waiting") return <Waiting {...props} link={link} />
  return <Ask {...props} />
}

const Ask = (props: StageProps) => {
  const { own, host, keep, say } = props
  const [name, setName] = useState(own?.link?.name ?? "")
  const send = useSend()
  const ended = own?.link?.is === "old" ? say.old : own?.link?.is === "refused" ? say.refused : undefined
  useSay(ended)
  return (
    <>
      {ended !== undefined && <p {...part("text")}>{ended}</p>}
      <ul>
        {[...say.what, say.unseen(host)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Field label={say.call} help={say.callHelp} value={name} onWrite={setName} maxLength={60} autoComplete="off" />
      <Button
        tone="main"
        icon="link"
        large
        wide
        onPress={() =>
          send(
            () => keep({ type: "addPerson", name: name.trim() }),
            () => undefined,
          )
        }
      >
        {say.make}
      </Button>
      <p {...part("text")} data-tone="quiet">
        {say.server}
      </p>
      {own && own.before.length > 0 && <Forget {...props} />}
    </>
  )
}

const Waiting = ({ link, act, say }: StageProps & { link: NonNullable<OwnRoom["link"]> }) => {
  const { name } = link
  useSay(say.ready(name))
  return (
    <>
      <section {...part("contact-link")} data-is="waiting">
        <Heading level={2} size="large" focusOn={link.id}>
          {say.ready(name)}
        </Heading>
        <p>{say.sendIt(name)}</p>
        <p>{say.once}</p>
        <HandOut link={link.link} words={say} />
      </section>
      <div {...part("stack")} data-gap="small">
        <Button icon="arrows-clockwise" wide start onPress={() => act({ type: "addPerson", name })}>
          {say.another}
        </Button>
        <p {...part("text")} data-tone="quiet">
          {say.anotherHelp}
        </p>
        <Button icon="prohibit" wide start onPress={() => act({ type: "refusePerson" })}>
          {say.takeBack}
        </Button>
      </div>
    </>
  )
}
