// All cards that are not private, by group: those that go to facilitators, then those that show big here.
import { cards, type Group, type Route } from "../../signals/cards.ts"
import { cardKeys, type CardKey } from "../../signals/keys.ts"
import { part } from "../parts.ts"
import { Card } from "../parts/card.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useCardPress } from "./card-press.ts"
import { Frame } from "./frame.tsx"
import { useRoom } from "./room.ts"

const groupsOf = (routes: Route[]): [Group, CardKey[]][] => {
  const keys = cardKeys.filter((key) => routes.includes(cards[key].route))
  return [...new Set(keys.map((key) => cards[key].group))].map((group) => [
    group,
    keys.filter((key) => cards[key].group === group),
  ])
}
const sent = groupsOf(["signal", "named"])
const shown = groupsOf(["room"])

export const CardsScreen = () => {
  const { board } = useWords().participant
  return (
    <Frame name="cards" heading={board.more}>
      <p {...part("text")}>{board.send}</p>
      {sent.map(([group, keys]) => (
        <Shelf key={group} group={group} keys={keys} />
      ))}
      <p {...part("text")}>{board.room}</p>
      {shown.map(([group, keys]) => (
        <Shelf key={group} group={group} keys={keys} />
      ))}
    </Frame>
  )
}

const Shelf = ({ group, keys }: { group: Group; keys: CardKey[] }) => {
  const words = useWords()
  const { screens } = useRoom()
  const press = useCardPress()
  return (
    <section {...part("stack")} data-gap="small">
      <Heading level={2} size="large">
        {words.participant.groups[group]}
      </Heading>
      {keys.map((card) => (
        <Card
          key={card}
          card={card}
          line
          icon={cards[card].icon}
          tone={group === "break" ? "pause" : "accent"}
          onPress={() => {
            // What was sent shows on the receipt line, which is at home.
            if (cards[card].route !== "room") screens.home()
            press(card)
          }}
        >
          {words.cards[card].say}
        </Card>
      ))}
    </section>
  )
}
