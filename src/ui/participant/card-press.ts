// What pressing a card does: where it is not known which room this is, it asks first; the room's own cards show big on this screen, and without a room all do; others go at once.
import { cards } from "../../signals/cards.ts"
import type { CardKey } from "../../signals/keys.ts"
import { useRoom } from "./room.ts"

export const useCardPress = (): ((card: CardKey, quote?: string) => boolean) => {
  const { state, act, screens } = useRoom()
  return (card, quote) => {
    if (state.asks) screens.open({ is: "which", card })
    else if (cards[card].route === "room" || !state.room) screens.open({ is: "big", card, quote })
    else {
      act({ type: "press", card })
      return false
    }
    return true
  }
}
