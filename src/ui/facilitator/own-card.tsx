// What a person says of themself: the same three fields for a host and for one who opened a contact link.
import { Field } from "../parts/field.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useTyped } from "./desk-context.tsx"

// Together with key and signature a card is 3 kB at most, and a letter takes up to 4 bytes.
const longest = { name: 60, role: 80, words: 400 }

/** What was typed about oneself, trimmed. */
export const useOwnCard = () => {
  const [name] = useTyped("me/name")
  const [role] = useTyped("me/role")
  const [words] = useTyped("me/words")
  return { name: name.trim(), role: role.trim(), words: words.trim() }
}

export const OwnCard = ({ line, help, tried }: { line: string; help: string; tried: boolean }) => {
  const { start } = useWords().facilitator
  const [name, setName] = useTyped("me/name")
  const [role, setRole] = useTyped("me/role")
  const [words, setWords] = useTyped("me/words")
  const missing = (value: string, sentence: string) => (tried && value.trim() === "" ? sentence : undefined)
  return (
    <>
      <Field
        label={start.name}
        value={name}
        onWrite={setName}
        wrong={missing(name, start.needs.name)}
        maxLength={longest.name}
        autoComplete="name"
      />
      <Field
        label={start.role}
        help={start.roleHelp}
        value={role}
        onWrite={setRole}
        wrong={missing(role, start.needs.role)}
        maxLength={longest.role}
      />
      <Field label={line} help={help} value={words} onWrite={setWords} maxLength={longest.words} lines />
    </>
  )
}
