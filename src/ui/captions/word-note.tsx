// What a hard word means, in plain words, and what a person can do about it.
import type { FoundWord } from "../../captions/hard-words/hard-word.ts"
import { longestKnownWord } from "../../settings/reading.ts"
import type { BackWords } from "../../words/reading-back.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { toggleKnown } from "./hard-words.ts"
import { useLines } from "./lines.ts"
import { useTalk } from "./talk.ts"

/** `text`: as it was said; the list may know it by another name. */
export const WordNote = ({ word, text, say }: { word: FoundWord; text: string; say: BackWords }) => {
  const [{ knownWords }, setComfort] = useComfort()
  const { term, meanings, source, known } = word
  const other = term.toLowerCase() !== text.toLowerCase()
  return (
    <div {...part("word-note")}>
      {other && (
        <p {...part("text")} data-tone="strong">
          {term}
        </p>
      )}
      {meanings.length > 1 && <p {...part("text")}>{say.word.two}</p>}
      {meanings.length > 1 ? (
        <ol>
          {meanings.map((meaning) => (
            <li key={meaning}>{meaning}</li>
          ))}
        </ol>
      ) : (
        <p {...part("text")} data-tone="large">
          {meanings[0]}
        </p>
      )}
      {source !== "glossary" && (
        <p {...part("text")} data-tone="quiet">
          {say.word[source]}
        </p>
      )}
      {term.length <= longestKnownWord && (
        <div {...part("stack")} data-gap="small">
          <Button
            wide
            start
            aria-pressed={known}
            onPress={() => setComfort({ knownWords: toggleKnown(knownWords, term) })}
          >
            {say.word.know}
          </Button>
          <p {...part("text")} data-tone="quiet">
            {say.word.knowHelp}
          </p>
        </div>
      )}
      <Ask text={text} say={say} />
    </div>
  )
}

/** The wire has no place for a word: the card goes without it, and the word shows big here for who sits near. */
const Ask = ({ text, say }: { text: string; say: BackWords }) => {
  const talk = useTalk()
  const { close } = useLines()
  if (!talk) return null
  const about = say.word.about(text)
  return (
    <div {...part("stack")} data-gap="small">
      <Button
        wide
        start
        icon="question-mark"
        data-line-card="mean.word"
        onPress={() => {
          close()
          talk.onCard("mean.word", about)
        }}
      >
        {say.word.ask}
      </Button>
      <p {...part("text")} data-tone="quiet">
        {talk.heard ? say.word.askWhy : say.word.askAlone}
      </p>
      {talk.heard && (
        <Button
          wide
          start
          opens
          icon="eye"
          onPress={() => {
            close()
            talk.onShow("mean.word", about)
          }}
        >
          {say.word.show}
        </Button>
      )}
    </div>
  )
}
