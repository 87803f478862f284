// Says in plain words that the browser keeps us out of a meeting, with the button that asks it to let us in.
import { useState } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { hostName, type Ask } from "./hosts-to-ask.ts"
import { useLife } from "./life-words.tsx"

/** `onAsk` is called in the press itself, as browsers want it, and tells whether we were let in. */
export const AccessNote = ({ ask, onAsk }: { ask: Ask; onAsk: (hosts: string[]) => Promise<boolean> }) => {
  const { access } = useLife()
  const { places } = useWords()
  const [answer, setAnswer] = useState<"yes" | "no">()
  const hosts = places.and(ask.hosts.map(hostName))
  const press = () => {
    onAsk(ask.hosts).then(
      (yes) => setAnswer(yes ? "yes" : "no"),
      () => setAnswer("no"),
    )
  }
  return (
    <section {...part("access-note")} aria-label={access.heading[ask.is]}>
      <Note icon="warning-circle" tone="stop">
        {answer === "yes" ? (
          <p role="status">{access.on}</p>
        ) : (
          <>
            <Heading level={2} size="large">
              {access.heading[ask.is]}
            </Heading>
            <p>{access.about(hosts)}</p>
            <Button tone="main" wide onPress={press}>
              {access.allow(hosts)}
            </Button>
            <p role="status">{answer === "no" ? access.still : access.next}</p>
          </>
        )}
      </Note>
    </section>
  )
}
