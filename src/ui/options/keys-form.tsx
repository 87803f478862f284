// The keys that work in a meeting, always with Alt and Shift: a letter alone would press what nobody meant.
import { useState } from "react"
import { shortcuts, type Shortcut } from "../../settings/shortcut.ts"
import { part } from "../parts.ts"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Field } from "../parts/field.tsx"
import { useOptionWords } from "./words.tsx"

export const KeysForm = () => {
  const words = useOptionWords()
  return (
    <>
      <p {...part("text")}>{words.keysHelp}</p>
      {shortcuts.map((key) => (
        <KeyField key={key} mine={key} />
      ))}
    </>
  )
}

const KeyField = ({ mine }: { mine: Shortcut }) => {
  const words = useOptionWords()
  const [comfort, setComfort] = useComfort()
  /** What stands in the field while it cannot be taken. */
  const [refused, setRefused] = useState<{ text: string; why: string }>()
  const write = (text: string) => {
    const letter = text.trim().toUpperCase()
    if (!/^[A-Z]?$/.test(letter)) return setRefused({ text, why: words.keyWrong })
    if (letter !== "" && shortcuts.some((key) => key !== mine && comfort[key] === letter))
      return setRefused({ text, why: words.keyTaken })
    setRefused(undefined)
    setComfort({ [mine]: letter })
  }
  return (
    <Field
      label={words[mine]}
      help={words.keyLetter}
      wrong={refused?.why}
      value={refused?.text ?? comfort[mine]}
      onWrite={write}
      onLeave={() => setRefused(undefined)}
      autoComplete="off"
    />
  )
}
