// The whole meeting so far: scroll, find words, jump to the last minutes, read one speaker or the marked lines alone.
import { useDeferredValue, useMemo, useState } from "react"
import { useStore } from "zustand"
import { firstSince, linesWanted } from "../../captions/look-back.ts"
import { lineKey, notesOn } from "../../captions/notes.ts"
import { foldQuery, hitsIn } from "../../captions/search.ts"
import { speakerKey, speakerOf } from "../../captions/speakers.ts"
import type { Utterance } from "../../captions/utterance.ts"
import type { BackWords } from "../../words/reading-back.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Choices } from "../parts/choices.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { useBackWords } from "./reading-words.ts"
import { FindWords } from "./find-words.tsx"
import { LineGroups } from "./line-groups.tsx"
import { LineList } from "./line-list.tsx"
import { goToLine, listOf, speakerName } from "./lines.ts"
import { useTalk } from "./talk.ts"

const lastMinutes = 2 * 60_000

export const LookBack = ({ captions }: { captions: Captions }) => {
  const { shared } = useWords()
  const say = useBackWords()
  const talk = useTalk()
  return (
    <main {...part("look-back")} data-screen="back">
      <div>
        <Button tone="bare" icon="caret-left" onPress={() => talk?.onBack()}>
          {shared.back}
        </Button>
      </div>
      {say && (
        <>
          <Heading focusOn="back">{say.heading}</Heading>
          <Meeting captions={captions} say={say} />
        </>
      )}
    </main>
  )
}

const Meeting = ({ captions, say }: { captions: Captions; say: BackWords }) => {
  const { utterances } = useStore(captions)
  const notes = useStore(notesOn(captions))
  const list = listOf(captions)
  const [who, setWho] = useState<string>()
  const [marked, setMarked] = useState(false)
  const [asked, setAsked] = useState("")
  const people = usePeople(captions, say)
  const query = foldQuery(useDeferredValue(asked))
  const lines = useMemo(
    () => linesWanted(utterances, { speakers: people.find(({ name }) => name === who)?.keys, marked }, notes),
    [utterances, people, who, marked, notes],
  )
  const hits = useMemo(
    () =>
      hitsIn(
        lines.map((line) => ({ key: lineKey(line), text: line.text })),
        query,
      ),
    [lines, query],
  )
  const rows = useMemo(() => lines.map((utterance) => ({ key: utterance.id, utterance })), [lines])
  const goTo = (line: Utterance | undefined) => line && goToLine(list, lineKey(line), "start")
  return (
    <LineList captions={captions} lines={rows}>
      <FindWords asked={asked} onAsk={setAsked} query={query} hits={hits} say={say} />
      <div {...part("look-back-ways")}>
        <Button onPress={() => goTo(firstSince(lines, Date.now() - lastMinutes))}>{say.lastMinutes}</Button>
        <Button onPress={() => goTo(lines.at(-1))}>{say.newest}</Button>
      </div>
      <Which
        people={people.map(({ name }) => name)}
        who={who}
        marked={marked}
        shown={lines.length}
        say={say}
        onWho={setWho}
        onMarked={setMarked}
      />
      {lines.length === 0 ? (
        <p {...part("text")}>{utterances.length === 0 ? say.nothing : say.noLines}</p>
      ) : (
        <LineGroups lines={lines} hits={hits} query={query} label={say.lines} />
      )}
    </LineList>
  )
}

type Person = { name: string; keys: string[] }

/** As they are called on the screen: two speakers whom a person gave one name are one. */
const usePeople = (captions: Captions, say: BackWords): Person[] => {
  const words = useWords()
  const { utterances } = useStore(captions)
  const notes = useStore(notesOn(captions))
  const { names, speakers } = notes
  return useMemo(() => {
    const people = new Map<string, Person>()
    const seen = new Set<string>()
    for (const line of utterances) {
      const key = speakerKey(line)
      if (seen.has(key)) continue
      seen.add(key)
      const name = speakerName(speakerOf(line, { names, speakers }), words, say)
      people.set(name, { name, keys: [...(people.get(name)?.keys ?? []), key] })
    }
    return [...people.values()]
  }, [utterances, names, speakers, words, say])
}

type WhichProps = {
  people: readonly string[]
  who: string | undefined
  marked: boolean
  shown: number
  say: BackWords
  onWho: (who: string | undefined) => void
  onMarked: (marked: boolean) => void
}

/** Folded, so that the lines have the room; what is chosen stands in its name. */
const Which = ({ people, who, marked, shown, say, onWho, onMarked }: WhichProps) => {
  const plain = useTalk()?.plain ?? false
  const chosen = [who, marked ? say.markedOnly : undefined].filter((one) => one !== undefined)
  return (
    <details {...part("card-group")}>
      <summary>
        <span>{say.filter((chosen.length > 0 ? chosen : [say.everyone]).join(", "), shown)}</span>
      </summary>
      <div {...part("stack")}>
        <Choices
          heading={say.whose}
          values={["", ...people]}
          now={who ?? ""}
          name={(one) => (one === "" ? say.everyone : one)}
          onChoose={(one) => onWho(one === "" ? undefined : one)}
        />
        {!plain && (
          <Choices
            heading={say.marked}
            values={[false, true]}
            now={marked}
            name={(only) => (only ? say.markedOnly : say.allLines)}
            onChoose={onMarked}
          />
        )}
      </div>
    </details>
  )
}
