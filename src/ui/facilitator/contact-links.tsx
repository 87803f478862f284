// How further people get onto the list: a one-use link for each, and the host's yes after the number was compared.
import type { ContactLink } from "../../session/facilitator-state.ts"
import { useState } from "react"
import { Button } from "../parts/button.tsx"
import { Choices } from "../parts/choices.tsx"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { CheckNumber } from "../parts/check-number.tsx"
import { CopyLink } from "../parts/copy-link.tsx"
import { useDesk, useTyped } from "./desk-context.tsx"

export const AddPerson = () => {
  const { people } = useWords().facilitator
  const { keep } = useDesk()
  const sendOnce = useSend()
  const [name, setName] = useTyped("people/name")
  const [outside, setOutside] = useState(false)
  const { form, tried, attempt } = useAttempt<HTMLElement>()
  const make = () => {
    attempt()
    if (!name.trim()) return
    sendOnce(
      () => keep({ type: "makeContactLink", name: name.trim(), ...(outside && { outside }) }),
      () => {
        setName("")
        setOutside(false)
      },
    )
  }
  return (
    <section {...part("stack")} ref={form}>
      <Heading level={2} size="large">
        {people.addHeading}
      </Heading>
      <p>{people.addAbout}</p>
      <Field
        label={people.addName}
        value={name}
        onWrite={setName}
        wrong={tried && !name.trim() ? people.needsName : undefined}
        maxLength={60}
        autoComplete="off"
      />
      <Choices
        heading={people.outside}
        help={people.outsideWhy}
        level={3}
        values={[false, true]}
        now={outside}
        name={(yes) => (yes ? people.isOutside : people.notOutside)}
        onChoose={setOutside}
      />
      <div {...part("row")}>
        <Button icon="user-plus" onPress={make}>
          {people.add}
        </Button>
      </div>
    </section>
  )
}

export const ContactLinks = ({ onAnswer }: { onAnswer: () => void }) => {
  const { people } = useWords().facilitator
  const { state } = useDesk()
  const claimed = state.contactLinks.find(({ is }) => is === "claimed")
  useSay(claimed && people.is.claimed(claimed.name))
  return state.contactLinks
    .filter(({ is }) => is !== "accepted")
    .map((contact) => <OneLink key={contact.id} contact={contact} onAnswer={onAnswer} />)
}

const OneLink = ({ contact, onAnswer }: { contact: ContactLink; onAnswer: () => void }) => {
  const { people, invite } = useWords().facilitator
  const { name, is, claim } = contact
  return (
    <section {...part("contact-link")} data-is={is}>
      <Heading level={2} size="large">
        {claim && is === "claimed" ? people.claimHeading(name) : people.linkFor(name)}
      </Heading>
      <p>{people.is[is](name)}</p>
      {contact.twice && (
        <Note icon="warning-octagon" tone="stop">
          <p>{people.twice(name)}</p>
        </Note>
      )}
      {is === "waiting" && (
        <>
          <p>{people.sendAlone(name)}</p>
          <CopyLink link={contact.link} label={people.linkFor(name)} words={invite} />
        </>
      )}
      {is === "claimed" && claim && <Claimed id={contact.id} name={name} claim={claim} onAnswer={onAnswer} />}
    </section>
  )
}

type ClaimedProps = { id: string; name: string; claim: NonNullable<ContactLink["claim"]>; onAnswer: () => void }

const Claimed = ({ id, name, claim, onAnswer }: ClaimedProps) => {
  const words = useWords()
  const { people } = words.facilitator
  const { act } = useDesk()
  const answer = (type: "acceptClaim" | "refuseClaim") => {
    act({ type, contactLink: id })
    onAnswer()
  }
  return (
    <>
      <p {...part("person-facts")}>
        <span>{claim.name}</span>
        <span>{claim.role}</span>
        {claim.words && <span>{words.places.quoted(claim.words)}</span>}
      </p>
      <p>{people.compare(name)}</p>
      <CheckNumber digits={claim.checkNumber} />
      <div {...part("row")}>
        <Button tone="main" onPress={() => answer("acceptClaim")}>
          {people.accept(name)}
        </Button>
        <Button tone="stop" onPress={() => answer("refuseClaim")}>
          {people.refuse(name)}
        </Button>
      </div>
    </>
  )
}
