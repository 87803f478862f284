// The row that is always in reach: shown big on the person's own screen, and the way to more cards.
import { answerCards } from "../../signals/boards.ts"
import { cardLabel } from "../../words/sentence.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"
import { wholeSentence } from "./whole-sentence.ts"

export const Answers = () => {
  const words = useWords()
  const { more } = words.participant.board
  const { screens } = useRoom()
  return (
    <div {...part("answer-row")}>
      {answerCards.map((card) => (
        <Button
          key={card}
          data-card={card}
          label={wholeSentence(words, card, cardLabel(words, card))}
          onPress={() => screens.open({ is: "big", card })}
        >
          {cardLabel(words, card)}
        </Button>
      ))}
      <Button icon="squares-four" opens="cards" onPress={() => screens.open({ is: "cards" })}>
        {more}
      </Button>
    </div>
  )
}
