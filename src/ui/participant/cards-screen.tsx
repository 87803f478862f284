// More: a search that forgives, then every card by group, folded. Without a room each shows big on the own screen.
import { useDeferredValue, useState } from "react"
import { cards, type Group } from "../../signals/cards.ts"
import { cardKeys, type CardKey } from "../../signals/keys.ts"
import { part } from "../parts.ts"
import { Card } from "../parts/card.tsx"
import { Field } from "../parts/field.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useCardPress } from "./card-press.ts"
import { Frame } from "./frame.tsx"
import { useRoom } from "./room.ts"
import { useSearch } from "./use-search.ts"

export const CardsScreen = () => {
  const { board, find } = useWords().participant
  const { room } = useRoom().state
  const [asked, setAsked] = useState("")
  const search = useSearch(useDeferredValue(asked), room !== undefined)
  useSay(search.told)
  const open = cardKeys.filter((key) => cards[key].route !== "private")
  const groups = [...new Set(open.map((key) => cards[key].group))]
  return (
    <Frame name="cards" heading={board.more}>
      <div {...part("search")} role="search">
        <Field label={find.label} help={find.help} value={asked} onWrite={setAsked} autoComplete="off" />
        <Shelf keys={search.found} about={search.told} always />
      </div>
      {groups.map((group) => (
        <CardGroup key={group} group={group} keys={open.filter((key) => cards[key].group === group)} />
      ))}
    </Frame>
  )
}

const CardGroup = ({ group, keys }: { group: Group; keys: CardKey[] }) => {
  const { board, groups } = useWords().participant
  const { room } = useRoom().state
  const shownBig = (key: CardKey) => !room || cards[key].route === "room"
  return (
    <details {...part("card-group")} name="cards">
      <summary>{groups[group]}</summary>
      <Shelf keys={keys.filter((key) => !shownBig(key))} about={board.send} />
      <Shelf keys={keys.filter(shownBig)} about={board.room} />
    </details>
  )
}

const Shelf = ({ keys, about, always }: { keys: readonly CardKey[]; about: string | undefined; always?: boolean }) => {
  const words = useWords()
  const { state, screens } = useRoom()
  const press = useCardPress()
  const choose = (card: CardKey) => {
    const { route } = cards[card]
    // What was sent shows on the receipt line, which is at home; what is private has no reader yet.
    if (route === "private") screens.replace({ is: "private" })
    else if (state.room && route !== "room") screens.home()
    // Not feeling safe has a button of its own for each person.
    if (card !== "concern.unsafe") press(card)
  }
  return (
    about !== undefined &&
    (always || keys.length > 0) && (
      <div {...part("shelf")}>
        <p {...part("text")} data-tone="quiet">
          {about}
        </p>
        {keys.map((card) => {
          const { route, icon, group } = cards[card]
          const closed = route === "private"
          const { say } = words.cards[card]
          return (
            <Card
              key={card}
              card={card}
              line
              icon={closed ? "lock-key" : icon}
              tone={closed ? "private" : group === "break" ? "pause" : "accent"}
              opens={!state.room || route === "room" || closed}
              {...(closed && { label: `${words.participant.board.private}: ${say}` })}
              onPress={() => choose(card)}
            >
              {say}
            </Card>
          )
        })}
      </div>
    )
  )
}
