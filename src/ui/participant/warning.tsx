// What to know of a person before writing to them: new on the list, not the same as before, or gone from it.
import type { Contact } from "../../session/people.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Note } from "../parts/note.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"
import { unbroken } from "./unbroken.ts"

export const WarningText = ({ contact }: { contact: Contact }) => {
  const { warning } = useWords().participant
  if (!contact.warning) return null
  return (
    <p {...part("warning")} data-is={contact.warning}>
      {contact.warning === "missing"
        ? warning.missing(contact.name)
        : warning[contact.warning](contact.name, unbroken(contact.checkNumber))}
    </p>
  )
}

/** The same, with the press that says it is the right person. */
export const WarningNote = ({ contact }: { contact: Contact }) => {
  const { warning } = useWords().participant
  const { act } = useRoom()
  if (!contact.warning) return null
  return (
    <Note icon="warning-circle" tone="pause">
      <WarningText contact={contact} />
      {contact.warning !== "missing" && (
        <div>
          <Button onPress={() => act({ type: "acceptContact", contact: contact.id })}>
            {warning.sure(contact.name)}
          </Button>
        </div>
      )}
    </Note>
  )
}
