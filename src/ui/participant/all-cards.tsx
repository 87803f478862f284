// More, under its heading: a search that forgives, then every card by group. It is brought in when the screen is up.
import { useDeferredValue, useEffect, useMemo, useState } from "react"
import { cards, type Group } from "../../signals/cards.ts"
import { moreConcerns, firstConcerns } from "../../signals/boards.ts"
import { cardKeys, type CardKey } from "../../signals/keys.ts"
import { loadMoreWords, type MoreWords } from "../../words/more.ts"
import type { Words } from "../../words/words.ts"
import { part } from "../parts.ts"
import { Card } from "../parts/card.tsx"
import { Field } from "../parts/field.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useCardPress } from "./card-press.ts"
import { findCards, wordsIn } from "./find-cards.ts"
import { useRoom } from "./room.ts"

const open = cardKeys.filter((key) => cards[key].route !== "private")
/** Without a room they still show big on the own screen. */
const alone = open.filter((key) => cards[key].route === "room")
/** What is private is found too, and leads to where one chooses who reads it. */
const sought: CardKey[] = [...open, "concern.unsafe", ...firstConcerns, ...moreConcerns]

const entriesOf = (words: Words, more: MoreWords, keys: CardKey[]) =>
  keys.map((key) => {
    const { say, short = "" } = words.cards[key]
    const group = words.participant.groups[cards[key].group]
    return { key, say: wordsIn(`${say} ${short}`), also: wordsIn(`${more.also[key] ?? ""} ${group}`) }
  })

export const AllCards = () => {
  const words = useWords()
  const { room } = useRoom().state
  const keys = room ? open : alone
  const groups = [...new Set(keys.map((key) => cards[key].group))]
  const [more, setMore] = useState<MoreWords>()
  const [asked, setAsked] = useState("")
  const late = useDeferredValue(asked)
  useEffect(() => {
    let wanted = true
    loadMoreWords(words.language).then(
      (next) => wanted && setMore(next),
      // Without it the groups below still hold every card.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [words.language])
  const entries = useMemo(() => (more ? entriesOf(words, more, room ? sought : alone) : []), [words, more, room])
  const searching = more !== undefined && late.trim() !== ""
  const found = searching ? findCards(late, entries, more.idle) : []
  useSay(searching ? (found.length === 0 ? more.none : more.found(found.length)) : undefined)
  return (
    <>
      {more && (
        <div {...part("search")} role="search">
          <Field label={more.find} help={more.findHelp} value={asked} onWrite={setAsked} autoComplete="off" />
          {searching && found.length === 0 && <p>{more.none}</p>}
          {found.length > 0 && <Shelf keys={found} />}
        </div>
      )}
      {groups.map((group) => (
        <CardGroup key={group} group={group} keys={keys.filter((key) => cards[key].group === group)} />
      ))}
    </>
  )
}

const CardGroup = ({ group, keys }: { group: Group; keys: CardKey[] }) => {
  const { board, groups: names } = useWords().participant
  const sent = keys.filter((key) => cards[key].route !== "room")
  const shown = keys.filter((key) => cards[key].route === "room")
  return (
    <details {...part("card-group")} name="cards">
      <summary>{names[group]}</summary>
      {sent.length > 0 && <Shelf keys={sent} about={board.send} />}
      {shown.length > 0 && <Shelf keys={shown} about={board.room} />}
    </details>
  )
}

const Shelf = ({ keys, about }: { keys: readonly CardKey[]; about?: string }) => {
  const words = useWords()
  const { screens } = useRoom()
  const press = useCardPress()
  const choose = (card: CardKey) => {
    const { route } = cards[card]
    if (route === "private") return screens.replace({ is: "private" })
    // What was sent shows on the receipt line, which is at home.
    if (route !== "room") screens.home()
    press(card)
  }
  return (
    <div {...part("shelf")}>
      {about !== undefined && (
        <p {...part("text")} data-tone="quiet">
          {about}
        </p>
      )}
      {keys.map((card) => {
        const { route, icon, group } = cards[card]
        const closed = route === "private"
        return (
          <Card
            key={card}
            card={card}
            line
            icon={closed ? "lock-key" : icon}
            tone={closed ? "private" : group === "break" ? "pause" : "accent"}
            opens={route === "room" || closed}
            {...(closed ? { label: `${words.participant.board.private}: ${words.cards[card].say}` } : {})}
            onPress={() => choose(card)}
          >
            {words.cards[card].say}
          </Card>
        )
      })}
    </div>
  )
}
