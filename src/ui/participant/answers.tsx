// The row that is always in reach: shown big on the person's own screen, and the way to more cards. Simple view keeps three.
import { answerCards } from "../../signals/boards.ts"
import { cardLabel } from "../../words/sentence.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"
import { wholeSentence } from "./whole-sentence.ts"

export const Answers = () => {
  const words = useWords()
  const { more } = words.participant.board
  const { screens } = useRoom()
  const [{ simple }] = useComfort()
  return (
    <div {...part("answer-row")}>
      {(simple ? answerCards.slice(0, 3) : answerCards).map((card) => (
        <Button
          key={card}
          data-card={card}
          label={wholeSentence(words, card, cardLabel(words, card))}
          onPress={() => screens.open({ is: "big", card })}
        >
          {cardLabel(words, card)}
        </Button>
      ))}
      {!simple && (
        <Button icon="squares-four" opens="cards" onPress={() => screens.open({ is: "cards" })}>
          {more}
        </Button>
      )}
    </div>
  )
}
