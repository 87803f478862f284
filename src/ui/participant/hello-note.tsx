// Instead of a tour: say hello, and a person answers in one press. It tests the line and begins the relationship.
import { useState } from "react"
import type { Contact } from "../../session/people.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { nameIn, useRoom } from "./room.ts"

/** Who is looking now comes first: an unanswered hello helps nobody. */
const greeted = (contacts: Contact[]): Contact | undefined => {
  const all = contacts.filter(({ choosable }) => choosable)
  return all.find(({ presence }) => presence.is === "here") ?? all[0]
}

export const HelloNote = () => {
  const { hello: words } = useWords().participant
  const { state, act } = useRoom()
  const { hello } = state
  // An answer that was there before this screen has been read before.
  const [over, setOver] = useState(hello.is === "answered" || hello.is === "skipped")
  const contact = state.room && greeted(state.room.contacts)
  const name = hello.contact === undefined ? contact?.name : nameIn(state, hello.contact)
  useSay(!over && hello.is === "answered" && name !== undefined ? words.answered(name) : undefined)
  if (over || hello.is === "skipped" || name === undefined) return null
  if (hello.is === "offered") {
    return (
      <div {...part("hello")}>
        <Button icon="hand-waving" wide start onPress={() => contact && act({ type: "sayHello", to: contact.id })}>
          {words.say(name)}
        </Button>
        <Button icon="x" tone="bare" label={words.skip} onPress={() => act({ type: "skipHello" })} />
      </div>
    )
  }
  return (
    <Note icon="hand-waving">
      <p>{hello.is === "answered" ? words.answered(name) : words.sent(name)}</p>
      <div>
        <Button onPress={() => setOver(true)}>{hello.is === "answered" ? words.goOn : words.skip}</Button>
      </div>
    </Note>
  )
}
