// The five choices of the panel and the page: four go at once, Private opens.
import { barCards } from "../../signals/boards.ts"
import { cards } from "../../signals/cards.ts"
import { part } from "../parts.ts"
import { Card } from "../parts/card.tsx"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useCardPress } from "./card-press.ts"
import { useRoom } from "./room.ts"
import { useNews } from "./use-news.ts"
import { wholeSentence } from "./whole-sentence.ts"

export const Board = () => {
  const words = useWords()
  const { panel } = words.participant.board
  const press = useCardPress()
  return (
    <div {...part("board")}>
      <div {...part("cards")}>
        {barCards.map((card) => (
          <Card
            key={card}
            card={card}
            icon={cards[card].icon}
            tone={cards[card].group === "break" ? "pause" : "accent"}
            label={wholeSentence(words, card, panel[card])}
            onPress={() => press(card)}
          >
            {panel[card]}
          </Card>
        ))}
      </div>
      <PrivateCard />
    </div>
  )
}

const PrivateCard = () => {
  const { board } = useWords().participant
  const { screens } = useRoom()
  const news = useNews()
  const why = news ?? board.privateWhy
  return (
    <button
      {...part("card")}
      type="button"
      data-card="private"
      data-tone="private"
      data-look="line"
      data-opens="private"
      data-news={news ? "" : undefined}
      onClick={() => screens.open({ is: "private" })}
    >
      <Icon name="lock-key" />
      <span>
        <span>{board.private}</span>
        <small>{why}</small>
      </span>
      <Icon name="caret-right" />
    </button>
  )
}
