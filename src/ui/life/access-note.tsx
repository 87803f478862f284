// Says in plain words that the browser keeps us out of a page, with the button that asks it to let us in.
import { useState } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { useLife } from "./life-words.tsx"

type Props = {
  heading: string
  about: string
  allow: string
  /** What is true once we were let in. */
  on: string
  /** Something does not work until then. */
  stops?: boolean
  /** Called in the press itself, as browsers want it; tells whether we were let in. */
  onAsk: () => Promise<boolean>
}

const toneOf = (answer: "yes" | "no" | undefined, stops: boolean) =>
  answer === "yes" ? "ok" : stops ? "stop" : "plain"

export const AccessNote = ({ heading, about, allow, on, stops = false, onAsk }: Props) => {
  const { access } = useLife()
  const [answer, setAnswer] = useState<"yes" | "no">()
  const press = () => {
    onAsk().then(
      (yes) => setAnswer(yes ? "yes" : "no"),
      () => setAnswer("no"),
    )
  }
  return (
    <section {...part("access-note")} aria-label={heading}>
      <Note icon={answer === "yes" ? "check-circle" : "warning-circle"} tone={toneOf(answer, stops)}>
        {answer !== "yes" && (
          <>
            <Heading level={2} size="large">
              {heading}
            </Heading>
            <p>{about}</p>
            <Button tone="main" wide onPress={press}>
              {allow}
            </Button>
          </>
        )}
        <p role="status">{{ yes: on, no: access.still, none: access.next }[answer ?? "none"]}</p>
      </Note>
    </section>
  )
}
