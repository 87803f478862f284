// More: its heading and the way back are there at once; the search and all cards come in as a part of their own.
import { Late } from "../parts/late.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Frame } from "./frame.tsx"

const bringCards = async () => (await import("./all-cards.tsx")).AllCards

export const CardsScreen = () => (
  <Frame name="cards" heading={useWords().participant.board.more}>
    <Late bring={bringCards} />
  </Frame>
)
