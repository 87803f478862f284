// How the screens look with these settings and the person's own style: a page inside the page, so that a style sheet reaches nothing else.
import { useLayoutEffect, useState } from "react"
import { createPortal } from "react-dom"
import { cards } from "../../signals/cards.ts"
import { barCards } from "../../signals/boards.ts"
import { wearComfort, wearStyles } from "../comfort.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Card } from "../parts/card.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { participantStyles } from "../styles/participant.ts"
import { sharedStyles } from "../styles/shared.ts"
import { useOptionWords } from "./words.tsx"

/** Readies the frame's own page, also when the browser replaces it: Firefox does so with the first empty one. */
const readied =
  (ready: (page: Document) => void) =>
  (frame: HTMLIFrameElement): (() => void) => {
    const dress = () => {
      const page = frame.contentDocument
      if (!page) return
      page.title = frame.title
      wearStyles(page, [...sharedStyles, participantStyles])
      for (const face of document.fonts) page.fonts.add(face)
      ready(page)
    }
    dress()
    frame.addEventListener("load", dress)
    return () => frame.removeEventListener("load", dress)
  }

export const Preview = () => {
  const words = useOptionWords()
  const { title } = useWords().participant
  const [comfort] = useComfort()
  const [page, setPage] = useState<Document>()
  const [onFrame] = useState(() => readied(setPage))
  useLayoutEffect(() => {
    if (page) wearComfort(page, comfort)
  }, [page, comfort])
  return (
    <aside {...part("preview")} aria-label={words.preview}>
      <Heading level={2} size="large">
        {words.preview}
      </Heading>
      <iframe ref={onFrame} title={`${words.preview}: ${title}`} />
      {page && createPortal(<Sample />, page.body)}
    </aside>
  )
}

/** The shipped parts; nothing of it is sent. */
const Sample = () => {
  const words = useWords()
  const { board, presence, receipt } = words.participant
  const [{ simple }] = useComfort()
  return (
    <div {...part("surface")} data-place="page">
      <main {...part("home")}>
        <div {...part("head")}>
          <div {...part("head-words")}>
            <Heading size="large">{words.participant.title}</Heading>
            <p>{presence.here}</p>
          </div>
        </div>
        <p>{receipt.none}</p>
        <div {...part("board")}>
          <div {...part("cards")}>
            {barCards.map((card) => (
              <Card
                key={card}
                card={card}
                icon={cards[card].icon}
                tone={cards[card].group === "break" ? "pause" : "accent"}
                onPress={() => undefined}
              >
                {board.panel[card]}
              </Card>
            ))}
          </div>
          <Card card="private" icon="lock-key" tone="private" opens line onPress={() => undefined}>
            {board.private}
          </Card>
        </div>
        <div {...part("answer-row")}>
          <Button onPress={() => undefined}>{words.choices.yes}</Button>
          <Button onPress={() => undefined}>{words.choices.no}</Button>
          <Button onPress={() => undefined}>{words.choices.not_sure}</Button>
          {!simple && <Button onPress={() => undefined}>{board.more}</Button>}
        </div>
      </main>
    </div>
  )
}
