// The receipt line, always in the same place: it answers at once and stays true.
import type { Sent } from "../../session/participant-state.ts"
import { cards } from "../../signals/cards.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Icon } from "../parts/icon.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { receiptOf, spokenOf, type Receipt } from "./receipt.ts"
import { nameIn, useRoom } from "./room.ts"

export const ReceiptLine = () => {
  const { receipt } = useWords().participant
  const { state } = useRoom()
  const now = useNow(state.clock)
  const sent = spokenOf(state.sent, now)
  if (sent) return <SentLine key={sent.id} sent={sent} />
  return (
    <div {...part("receipt")} data-is="none">
      <Icon name="chat-dots" />
      <p>{receipt.none}</p>
    </div>
  )
}

/** What became of one sending, as a screen may show it. */
export const useReceipt = (sent: Sent): Receipt => {
  const words = useWords()
  const { state } = useRoom()
  const now = useNow(state.clock)
  return receiptOf(sent, { words, link: state.link, now, nameOf: (contact) => nameIn(state, contact) })
}

/** `inThread`: inside its conversation, where nothing needs to be opened. */
export const SentLine = ({ sent, inThread = false }: { sent: Sent; inThread?: boolean }) => {
  const words = useWords().participant.receipt
  const { screens } = useRoom()
  const { main, also, say, offer } = useReceipt(sent)
  useSay(say)
  const [reach] = sent.to
  const { icon, group } = cards[sent.card]
  const tone = sent.route === "private" ? "private" : group === "break" ? "pause" : "accent"
  return (
    <div {...part("receipt")} data-tone={tone} data-card={sent.card}>
      <Icon name={sent.route === "private" ? "lock-key" : icon} />
      <div {...part("receipt-words")}>
        <p>{main}</p>
        {also !== "" && <p>{also}</p>}
      </div>
      {sent.route === "private" && reach && offer !== "stop" && !inThread ? (
        <Button
          opens="thread"
          onPress={() => screens.open({ is: "thread", contact: reach.contact, thread: reach.thread, known: [] })}
        >
          {words.open}
        </Button>
      ) : (
        <UndoButton sent={sent.id} offer={inThread && offer === "undo" ? undefined : offer} />
      )}
    </div>
  )
}

export const UndoButton = ({ sent, offer }: { sent: string; offer: Receipt["offer"] }) => {
  const { receipt } = useWords().participant
  const { act } = useRoom()
  if (offer === undefined) return null
  return (
    <Button data-undo="" onPress={() => act({ type: "undo", sent })}>
      {offer === "stop" ? receipt.stop : receipt.undo}
    </Button>
  )
}
