// A person who gets messages: initials, name, role, their own line, and whether they are looking now.
import type { Contact } from "../../session/people.ts"
import { part } from "../parts.ts"
import { Face } from "../parts/face.tsx"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Words } from "../../words/words.ts"
import { useRoom } from "./room.ts"

export const presenceWords = (
  { presence: words }: Words["participant"],
  clock: Words["places"]["clock"],
  contact: Contact,
): string => (contact.presence.is === "until" ? words.until(clock(contact.presence.until)) : words[contact.presence.is])

/** `about`: false leaves the presence out, where nothing can be sent yet. */
export const Person = ({ contact, presence = true }: { contact: Contact; presence?: boolean }) => {
  const { places, participant } = useWords()
  const { state } = useRoom()
  const host = (state.invitation?.room ?? state.room)?.host ?? places.someone
  return (
    <span {...part("person")} data-contact={contact.name}>
      <Face name={contact.name} />
      <span {...part("person-facts")}>
        <span>{contact.name}</span>
        {contact.role !== "" && <span>{contact.role}</span>}
        {contact.yours && (
          <span {...part("yours")}>
            <Icon name="hand-heart" /> {participant.private.yours}
          </span>
        )}
        {contact.yours && state.room && <span>{participant.private.unseen(host)}</span>}
        {contact.outside && <span>{participant.presence.outside(host, contact.name)}</span>}
        {contact.words !== "" && <span>{places.quoted(contact.words)}</span>}
        {presence && (
          <span {...part("presence")} data-is={contact.presence.is}>
            {presenceWords(participant, places.clock, contact)}
          </span>
        )}
      </span>
    </span>
  )
}

/** Asked by the host, not joined yet: shown, so that nobody wonders, and never a button. */
export const Expected = ({ names }: { names: string[] }) => {
  const { presence } = useWords().participant
  return names.map((name) => (
    <p key={name} {...part("expected")}>
      <span {...part("person")}>
        <Face name={name} />
        <span {...part("person-facts")}>
          <span>{presence.notJoined(name)}</span>
        </span>
      </span>
    </p>
  ))
}
