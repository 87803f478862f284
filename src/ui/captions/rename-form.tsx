// A name that a person gives to a speaker: it shows on all lines of theirs, those before too.
import { useState } from "react"
import { useStore } from "zustand"
import { rename } from "../../captions/notes.ts"
import { speakerKey } from "../../captions/speakers.ts"
import type { Utterance } from "../../captions/utterance.ts"
import type { BackWords } from "../../words/reading-back.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { useLines } from "./lines.ts"

type Props = { line: Utterance; name: string; say: BackWords; onDone: () => void }

export const RenameForm = ({ line, name, say, onDone }: Props) => {
  const { notes } = useLines()
  const speaker = speakerKey(line)
  const chosen = useStore(notes, ({ names }) => names[speaker])
  const [typed, setTyped] = useState(chosen ?? line.speaker ?? "")
  const use = (next: string) => {
    rename(notes, speaker, next)
    onDone()
  }
  return (
    <form
      {...part("stack")}
      onSubmit={(event) => {
        event.preventDefault()
        use(typed)
      }}
    >
      <Field
        label={say.rename.label(name)}
        help={say.rename.help}
        value={typed}
        onWrite={setTyped}
        maxLength={60}
        autoComplete="off"
      />
      <Button tone="main" wide onPress={() => use(typed)}>
        {say.rename.use}
      </Button>
      {chosen !== undefined && (
        <Button wide onPress={() => use("")}>
          {say.rename.undo}
        </Button>
      )}
    </form>
  )
}
