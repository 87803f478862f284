// Who can open a private message, and no more than is true where this screen and theirs run.
import type { Contact } from "../../session/people.ts"
import { part } from "../parts.ts"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"
import { unbroken } from "./unbroken.ts"

/** "if {host} is honest" wherever a web page is involved: who serves a page can change it. Unknown counts as a page. */
export const PrivatePromise = ({ contact, host }: { contact: Contact; host: string }) => {
  const { private: say } = useWords().participant
  const { via } = useRoom()
  const sealed = via === "extension" && contact.via === "extension"
  return (
    <>
      <Heading level={2} size="large" focusOn="check">
        {sealed
          ? say.canOpen(contact.name)
          : contact.yours
            ? say.canOpenIfPage(contact.name)
            : say.canOpenIf(contact.name, host)}
      </Heading>
      <p {...part("text")} data-tone="quiet">
        {sealed ? say.mayTell(contact.name) : `${say.noTrust} ${say.mayTell(contact.name)}`}
      </p>
      {!contact.warning && !contact.runsRoom && !contact.yours && (
        <p {...part("text")} data-tone="quiet">
          {say.chosen(contact.name, unbroken(contact.checkNumber))}
        </p>
      )}
    </>
  )
}
