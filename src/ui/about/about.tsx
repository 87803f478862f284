// A private message about someone who gets these messages: marking them, and what follows from it. Fetched with Private; it shares no context with the screens around it.
import type { Contact } from "../../session/people.ts"
import { loadAboutWords, type AboutWords } from "../../words/about.ts"
import { part } from "../parts.ts"
import { Apart, type ApartProps } from "../parts/apart.tsx"
import { Button } from "../parts/button.tsx"
import { lateWords } from "../parts/late-words.ts"
import { useSay } from "../parts/say.tsx"

export type AboutProps = ApartProps & {
  contacts: readonly Contact[]
  /** Those who are marked. */
  about: readonly string[]
  /** The one it goes to, once chosen; then it is only told. */
  to?: string
  onMark?: (about: string[]) => void
}

const useAboutWords = lateWords(loadAboutWords)

export default function About({ words, voice, ...rest }: AboutProps) {
  return (
    <Apart words={words} voice={voice}>
      <Inside {...rest} />
    </Apart>
  )
}

type InsideProps = Omit<AboutProps, keyof ApartProps>

const Inside = ({ to, ...rest }: InsideProps) => {
  const say = useAboutWords()
  if (!say) return null
  return to === undefined ? <Mark say={say} {...rest} /> : <Told say={say} to={to} {...rest} />
}

const namesOf = ({ contacts, about }: Pick<AboutProps, "contacts" | "about">): string[] =>
  contacts.flatMap(({ id, name }) => (about.includes(id) ? [name] : []))

const Mark = ({ say, contacts, about, onMark }: Omit<InsideProps, "to"> & { say: AboutWords }) => {
  const turn = (id: string) => onMark?.(about.includes(id) ? about.filter((one) => one !== id) : [...about, id])
  const told = namesOf({ contacts, about }).map(say.goes)
  const others = contacts.filter(({ id, choosable }) => choosable && !about.includes(id))
  // Nobody in the room is told of one's own person.
  const isSeen = contacts.some(({ id, yours }) => about.includes(id) && !yours)
  if (about.length > 0 && others.length === 0) told.push(say.nobody)
  else if (isSeen) told.push(say.chosenSees)
  useSay(told.length > 0 ? told.join(" ") : undefined)
  return (
    <div {...part("stack")} data-gap="small" role="group" aria-label={say.mark}>
      <p>{say.mark}</p>
      <div {...part("row")}>
        {contacts.map(({ id, name }) => (
          <Button key={id} aria-pressed={about.includes(id)} onPress={() => turn(id)}>
            {name}
          </Button>
        ))}
      </div>
      <div>
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p {...part("text")} data-tone="quiet">
        {say.know}
      </p>
    </div>
  )
}

const Told = ({ say, contacts, about, to }: InsideProps & { say: AboutWords; to: string }) => {
  const chosen = contacts.find(({ id }) => id === to)
  if (!chosen) return null
  const { name } = chosen
  const unseen = chosen.yours ? [] : contacts.filter(({ id, yours }) => yours && about.includes(id))
  const lines = [
    ...namesOf({ contacts, about }).map(say.goes),
    ...(unseen.length < about.length ? [say.sees(name)] : []),
    ...unseen.map((one) => say.notTold(name, one.name)),
  ]
  return <p {...part("about-told")}>{lines.join(" ")}</p>
}
