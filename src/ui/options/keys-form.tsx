// The two keys that work in a meeting, always with Alt and Shift: a letter alone would press what nobody meant.
import { useState } from "react"
import { part } from "../parts.ts"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Field } from "../parts/field.tsx"
import { useOptionWords } from "./words.tsx"

const keys = ["keyHide", "keyPane"] as const

export const KeysForm = () => {
  const words = useOptionWords()
  return (
    <>
      <p {...part("text")}>{words.keysHelp}</p>
      {keys.map((key) => (
        <KeyField key={key} mine={key} other={key === "keyHide" ? "keyPane" : "keyHide"} />
      ))}
    </>
  )
}

type Key = (typeof keys)[number]

const KeyField = ({ mine, other }: { mine: Key; other: Key }) => {
  const words = useOptionWords()
  const [comfort, setComfort] = useComfort()
  /** What stands in the field while it cannot be taken. */
  const [refused, setRefused] = useState<{ text: string; why: string }>()
  const write = (text: string) => {
    const letter = text.trim().toUpperCase()
    if (!/^[A-Z]?$/.test(letter)) return setRefused({ text, why: words.keyWrong })
    if (letter !== "" && letter === comfort[other]) return setRefused({ text, why: words.keyTaken })
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
