// At rest over a meeting: five choices, a line, captions, and the way to more. It lies flat at the top and bottom.
import { barCards } from "../../signals/boards.ts"
import { cards } from "../../signals/cards.ts"
import { cardLabel } from "../../words/sentence.ts"
import { part } from "../parts.ts"
import { Card } from "../parts/card.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { HowBack, useShowAgain } from "../parts/plain.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { BarReceipt } from "./bar-receipt.tsx"
import { useCardPress } from "./card-press.ts"
import { OffRecord } from "./off-record.tsx"
import { useRoom } from "./room.ts"
import { useNews } from "./use-news.ts"
import { wholeSentence } from "./whole-sentence.ts"

export const Bar = () => {
  const words = useWords()
  const { board } = words.participant
  const { screens, hide, onPlace, captions } = useRoom()
  const [{ side, captions: captionsOn }, setComfort] = useComfort()
  const press = useCardPress()
  const news = useNews()
  const lies = side === "top" || side === "bottom"
  if (hide.on)
    return (
      <main {...part("bar")} data-lies={lies ? "" : undefined}>
        <PlainBar />
      </main>
    )
  return (
    <main {...part("bar")} data-lies={lies ? "" : undefined}>
      <h1 {...part("unseen")}>{words.participant.title}</h1>
      {barCards.map((card) => (
        <Card
          key={card}
          card={card}
          icon={cards[card].icon}
          tone={cards[card].group === "break" ? "pause" : "accent"}
          label={wholeSentence(words, card, cardLabel(words, card))}
          onPress={() => press(card)}
        >
          {cardLabel(words, card)}
        </Card>
      ))}
      <Card
        card="private"
        icon="lock-key"
        tone="private"
        opens="private"
        label={`${board.private}: ${news ?? board.privateWhy}`}
        news={news !== undefined}
        onPress={() => screens.open({ is: "private" })}
      >
        {board.private}
      </Card>
      <HideCard />
      <BarReceipt />
      <OffRecord />
      <hr />
      {captions && (
        <Card
          card="captions"
          icon="closed-captioning"
          on={captionsOn}
          onPress={() => {
            setComfort({ captions: !captionsOn })
            if (!captionsOn) onPlace?.("panel")
          }}
        >
          {board.captions}
        </Card>
      )}
      <Card card="more" icon="dots-three" opens="panel" onPress={() => onPlace?.("panel")}>
        {board.open}
      </Card>
    </main>
  )
}

export const HideCard = () => {
  const { plain } = useWords()
  const { hide } = useRoom()
  const [{ shiftHides }] = useComfort()
  return (
    <Card
      card="hide"
      icon="eye-closed"
      label={`${plain.hide}. ${plain.hideWhy} ${shiftHides ? plain.key : ""}`.trim()}
      onPress={hide.hide}
    >
      {plain.hide}
    </Card>
  )
}

/** Once ours is put away: captions, and the one way back. */
const PlainBar = () => {
  const words = useWords()
  const { hide, onPlace, captions } = useRoom()
  const { show, tells } = useShowAgain(hide.show)
  return (
    <>
      <h1 {...part("unseen")}>{words.captions.heading}</h1>
      {captions && (
        <Card card="captions" icon="closed-captioning" onPress={() => onPlace?.("panel")}>
          {words.participant.board.captions}
        </Card>
      )}
      <Card card="show" icon="arrow-counter-clockwise" onPress={show}>
        {words.plain.show}
      </Card>
      {tells && <HowBack />}
    </>
  )
}
