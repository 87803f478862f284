// The words of the room, for everybody who has the link: added one at a time or many at once, changed, taken out and put back.
import { useEffect, useRef, useState, type KeyboardEvent } from "react"
import type { RoomWord } from "../../session/people.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { useWordListWords } from "../parts/word-problems.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { useDesk, useTyped } from "./desk-context.tsx"
import { fitsWith, termOf, wordFrom } from "./word-changes.ts"
import { WordsList } from "./words-list.tsx"

export const WordsPage = () => {
  const { words: say } = useWords().facilitator
  const { state } = useDesk()
  const [told, setTold] = useState<string>()
  useSay(told)
  const words = useInOrder(state.roomWords)
  return (
    <div {...part("sheets")} data-is="words">
      <div {...part("stack")} data-gap="large">
        <Heading>{say.heading}</Heading>
        <div {...part("stack")} data-gap="small">
          <p>{say.about}</p>
          <p>{say.who}</p>
        </div>
        <AddWord onTold={setTold} />
        <WordsList onTold={setTold} />
      </div>
      <section {...part("stack")}>
        <Heading level={2} size="large">
          {say.count(words.length)}
        </Heading>
        {words.length === 0 ? <p>{say.none}</p> : <All words={words} onTold={setTold} />}
      </section>
    </div>
  )
}

type Telling = { onTold: (sentence: string) => void }

/** What is typed for one word, what is wrong with it, and a way to keep it. `old`: the word it takes the place of. */
const useWordForm = (term: string, means: string, old: RoomWord | undefined) => {
  const { words: say } = useWords().facilitator
  const list = useWordListWords()
  const { state, keep } = useDesk()
  const sendOnce = useSend()
  const { form, tried, attempt } = useAttempt()
  const read = wordFrom(term, means)
  const word = "word" in read ? read.word : undefined
  const problem = "problem" in read ? read.problem : undefined
  const drop = word && old && termOf(old) !== termOf(word) ? [termOf(old)] : []
  const full = word !== undefined && !fitsWith(state.roomWords, [word], drop)
  const sentence = problem && { ...list?.why, ...say.needs }[problem]
  const ofTerm = problem === "no_term" || problem === "term_too_long"
  return {
    form,
    wrong: {
      term: tried && ofTerm ? sentence : undefined,
      means: tried && full ? say.full : tried && !ofTerm ? sentence : undefined,
    },
    send: (sent: (word: RoomWord) => void) => {
      if (!word || full) return attempt()
      sendOnce(
        () => keep({ type: "changeWords", put: [word], drop }),
        () => sent(word),
      )
    },
  }
}

const AddWord = ({ onTold }: Telling) => {
  const { words: say } = useWords().facilitator
  const { state } = useDesk()
  const [term, setTerm] = useTyped("words/term")
  const [means, setMeans] = useTyped("words/means")
  const { form, wrong, send } = useWordForm(term, means, undefined)
  const add = () => {
    const before = new Set(state.roomWords.map(termOf))
    send((word) => {
      setTerm("")
      setMeans("")
      onTold(before.has(termOf(word)) ? say.changed(termOf(word)) : say.added(termOf(word)))
      form.current?.querySelector("input")?.focus()
    })
  }
  return (
    <section {...part("stack")} ref={form}>
      <Heading level={2} size="large">
        {say.add}
      </Heading>
      <Fields term={term} means={means} onTerm={setTerm} onMeans={setMeans} wrong={wrong} />
      <Button tone="main" large wide onPress={add}>
        {say.addIt}
      </Button>
    </section>
  )
}

type FieldsProps = {
  term: string
  means: string
  onTerm: (value: string) => void
  onMeans: (value: string) => void
  wrong: { term: string | undefined; means: string | undefined }
  focused?: boolean
}

const Fields = ({ term, means, onTerm, onMeans, wrong, focused = false }: FieldsProps) => {
  const { words: say } = useWords().facilitator
  return (
    <>
      <Field
        label={say.term}
        help={say.termHelp}
        value={term}
        onWrite={onTerm}
        wrong={wrong.term}
        autoComplete="off"
        focused={focused}
      />
      <Field label={say.means} help={say.meansHelp} value={means} onWrite={onMeans} wrong={wrong.means} lines />
    </>
  )
}

/** At most one word is being changed, and the one that was taken out last can be put back. */
const All = ({ words, onTold }: Telling & { words: RoomWord[] }) => {
  const { words: say } = useWords().facilitator
  const { keep } = useDesk()
  const list = useRef<HTMLUListElement>(null)
  const [open, setOpen] = useState<string>()
  const [out, setOut] = useState<RoomWord>()
  /** Where the focus goes once the word stands so in the list. */
  const next = useRef<{ term: string; is: "in" | "out" }>(undefined)
  useEffect(() => {
    if (!next.current) return
    const { term, is } = next.current
    const places = [...(list.current?.querySelectorAll<HTMLElement>("[data-word]") ?? [])]
    const place = places.find(({ dataset }) => dataset["word"] === term && dataset["is"] === is)
    if (!place) return
    next.current = undefined
    place.querySelector("button")?.focus()
  })
  const isIn = (word: RoomWord) => words.some((other) => termOf(other) === termOf(word))
  const shown = useInOrder(out && !isIn(out) ? [...words, out] : words)
  const takeOut = (word: RoomWord) => {
    void keep({ type: "changeWords", put: [], drop: [termOf(word)] }).then((safe) => {
      if (!safe) return
      next.current = { term: termOf(word), is: "out" }
      setOut(word)
      onTold(say.out(termOf(word)))
    })
  }
  const putBack = (word: RoomWord) => {
    void keep({ type: "changeWords", put: [word], drop: [] }).then((safe) => {
      if (!safe) return
      next.current = { term: termOf(word), is: "in" }
      setOut(undefined)
      onTold(say.added(termOf(word)))
    })
  }
  const close = (term: string) => {
    next.current = { term, is: "in" }
    setOpen(undefined)
  }
  return (
    <ul {...part("room-words")} ref={list}>
      {shown.map((word) => {
        const term = termOf(word)
        const isOut = word === out && !isIn(word)
        return (
          <li
            key={term}
            {...part("room-word")}
            data-word={term}
            data-is={isOut ? "out" : open === term ? "open" : "in"}
          >
            {isOut ? (
              <>
                <p>{say.out(term)}</p>
                <div {...part("row")}>
                  <Button icon="arrow-counter-clockwise" onPress={() => putBack(word)}>
                    {say.back}
                  </Button>
                </div>
              </>
            ) : open === term ? (
              <Change
                word={word}
                onClose={() => close(term)}
                onKept={(kept) => {
                  close(termOf(kept))
                  onTold(say.changed(termOf(kept)))
                }}
              />
            ) : (
              <>
                <Meaning word={word} />
                <div {...part("row")}>
                  <Button icon="pencil-simple" opens label={say.changeIt(term)} onPress={() => setOpen(term)}>
                    {say.change}
                  </Button>
                  <Button icon="trash" label={say.takeItOut(term)} onPress={() => takeOut(word)}>
                    {say.takeOut}
                  </Button>
                </div>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const useInOrder = (words: RoomWord[]): RoomWord[] => {
  const { compare } = new Intl.Collator(useWords().language)
  return words.toSorted((a, b) => compare(termOf(a), termOf(b)))
}

const Meaning = ({ word }: { word: RoomWord }) => (
  <div {...part("stack")} data-gap="small">
    <p {...part("text")} data-tone="strong">
      {word.names.join("; ")}
    </p>
    {word.meanings.map((meaning) => (
      <p key={meaning}>{meaning}</p>
    ))}
  </div>
)

type ChangeProps = { word: RoomWord; onClose: () => void; onKept: (word: RoomWord) => void }

const Change = ({ word, onClose, onKept }: ChangeProps) => {
  const { words: say, answers } = useWords().facilitator
  const [term, setTerm] = useState(word.names.join("; "))
  const [means, setMeans] = useState(word.meanings.join("\n"))
  const { form, wrong, send } = useWordForm(term, means, word)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.stopPropagation()
    onClose()
  }
  return (
    <div {...part("stack")} ref={form} onKeyDown={onKeyDown}>
      <Fields term={term} means={means} onTerm={setTerm} onMeans={setMeans} wrong={wrong} focused />
      <div {...part("row")}>
        <Button tone="main" onPress={() => send(onKept)}>
          {say.keep}
        </Button>
        <Button tone="bare" icon="arrow-left" onPress={onClose}>
          {answers.close}
        </Button>
      </div>
    </div>
  )
}
