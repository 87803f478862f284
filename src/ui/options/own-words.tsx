// A person's own hard words, as they write or paste them, and those they know. What cannot be read is told line by line and stays as it is.
import { useMemo, useState } from "react"
import { parseWordList } from "../../captions/hard-words/word-list.ts"
import { fits } from "../../settings/comfort.ts"
import type { BackWords } from "../../words/reading-back.ts"
import { useBackWords } from "../captions/reading-words.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { WordProblems } from "../parts/word-problems.tsx"
import { useSettled } from "../parts/use-settled.ts"
import { Switch } from "./switch.tsx"

export const HardWordsForm = () => {
  const say = useBackWords()
  const [{ underline }, setComfort] = useComfort()
  return (
    say && (
      <>
        <Switch
          heading={say.own.underline}
          help={say.own.underlineHelp}
          on={underline}
          onTurn={(on) => setComfort({ underline: on })}
        />
        <OwnWords say={say.own} />
        <KnownWords say={say.own} />
      </>
    )
  )
}

type Say = BackWords["own"]

const OwnWords = ({ say }: { say: Say }) => {
  const [{ ownWords }, setComfort] = useComfort()
  const [typed, setTyped] = useState<string>()
  const { change: keep, flush } = useSettled((words: string) => setComfort({ ownWords: words }))
  const shown = typed ?? ownWords
  const fit = fits.ownWords(shown)
  const list = useMemo(() => parseWordList(ownWords), [ownWords])
  const taken = say.taken(list.words.length)
  useSay(typed === undefined || ownWords === "" ? undefined : taken)
  return (
    <div {...part("own-words")}>
      <Field
        lines
        label={say.label}
        help={say.help}
        value={shown}
        wrong={fit ? undefined : say.long}
        autoComplete="off"
        onWrite={(words) => {
          setTyped(words)
          if (fits.ownWords(words)) keep(words)
        }}
        onLeave={() => {
          flush()
          if (fit) setTyped(undefined)
        }}
      />
      {ownWords !== "" && <p {...part("text")}>{taken}</p>}
      <WordProblems problems={list.problems} says={say.problems} />
    </div>
  )
}

const KnownWords = ({ say }: { say: Say }) => {
  const [{ knownWords }, setComfort] = useComfort()
  return (
    <div {...part("stack")} data-gap="small">
      <Heading level={3} size="large">
        {say.known}
      </Heading>
      {knownWords.length === 0 && (
        <p {...part("text")} data-tone="quiet">
          {say.knownNone}
        </p>
      )}
      {knownWords.map((word) => (
        <Button
          key={word}
          icon="arrow-counter-clockwise"
          wide
          start
          onPress={() => setComfort({ knownWords: knownWords.filter((one) => one !== word) })}
        >
          {say.forget(word)}
        </Button>
      ))}
    </div>
  )
}
