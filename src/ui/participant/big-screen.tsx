// One card as big as the screen, to hold up or to point at. It stays until the person goes back.
import { cards } from "../../signals/cards.ts"
import type { CardKey } from "../../signals/keys.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const BigScreen = ({ card, quote }: { card: CardKey | "ask"; quote?: string | undefined }) => {
  const words = useWords()
  const { screens } = useRoom()
  return (
    <main {...part("big")} data-card={card}>
      <div {...part("big-words")}>
        <Icon name={card === "ask" ? "megaphone" : cards[card].icon} />
        <h1 tabIndex={-1}>{card === "ask" ? words.alone.ask : words.cards[card].say}</h1>
        {quote !== undefined && <p>{quote}</p>}
      </div>
      <Button wide large onPress={screens.back} icon="caret-left">
        {words.participant.big.back}
      </Button>
    </main>
  )
}
