// The words that the host explains, as a list to read and to search: also where no captions are.
import { useState } from "react"
import type { RoomWord } from "../../session/people.ts"
import type { ToldWords } from "../../words/told.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"

type Say = ToldWords["words"]

export const HostWordsDoor = ({ count, say, onOpen }: { count: number; say: Say; onOpen: () => void }) => (
  <Button icon="book-open" opens="words" wide start onPress={onOpen}>
    {say.open(count)}
  </Button>
)

/** Fewer are seen at a glance. */
const worthSearching = 8

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

type Props = { roomWords: readonly RoomWord[]; say: Say; onBack: () => void }

export const HostWords = ({ roomWords, say, onBack }: Props) => {
  const { shared, language } = useWords()
  const [wanted, setWanted] = useState("")
  const { compare } = new Intl.Collator(language)
  const has = ({ names, meanings }: RoomWord) =>
    [...names, ...meanings].some((text) => plain(text).includes(plain(wanted.trim())))
  const words = roomWords.filter(has).toSorted((a, b) => compare(a.names[0] ?? "", b.names[0] ?? ""))
  return (
    <main {...part("screen")} data-screen="words">
      <div>
        <Button tone="bare" icon="caret-left" onPress={onBack}>
          {shared.back}
        </Button>
      </div>
      <Heading focusOn="words">{say.heading}</Heading>
      <p {...part("text")}>{roomWords.length === 0 ? say.empty : say.about}</p>
      {roomWords.length >= worthSearching && (
        <Field label={say.find} value={wanted} onWrite={setWanted} autoComplete="off" />
      )}
      {roomWords.length > 0 && words.length === 0 && <p {...part("text")}>{say.none}</p>}
      <dl {...part("room-words")}>
        {words.map(({ names: [term = "", ...more], meanings }) => (
          <div key={term} {...part("room-word")}>
            <dt>{term}</dt>
            {more.length > 0 && <dd data-is="also">{say.also(more.join(", "))}</dd>}
            {meanings.map((meaning) => (
              <dd key={meaning}>{meaning}</dd>
            ))}
          </div>
        ))}
      </dl>
    </main>
  )
}
