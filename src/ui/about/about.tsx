// A private message about someone who gets these messages: marking them, and what follows from it. Fetched with Private; it shares no context with the screens around it.
import type { Contact } from "../../session/people.ts"
import { loadAboutWords, type AboutWords } from "../../words/about.ts"
import type { Words } from "../../words/words.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { lateWords } from "../parts/late-words.ts"
import { SayContext, useSay } from "../parts/say.tsx"
import { WordsContext } from "../parts/words-provider.tsx"

export type AboutProps = {
  words: Words
  /** The one voice of the screens around it. */
  voice: (sentence: string) => void
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
    <WordsContext value={words}>
      <SayContext value={voice}>
        <Inside {...rest} />
      </SayContext>
    </WordsContext>
  )
}

type InsideProps = Omit<AboutProps, "words" | "voice">

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
  if (about.length > 0) told.push(others.length > 0 ? say.chosenSees : say.nobody)
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
  const name = contacts.find(({ id }) => id === to)?.name
  if (name === undefined) return null
  const lines = [...namesOf({ contacts, about }).map(say.goes), say.sees(name)]
  return <p {...part("about-told")}>{lines.join(" ")}</p>
}
