// Step 2: what it is about. Five choices first; the rest behind one press, never re-sorted.
import { useState } from "react"
import type { Draft } from "../../session/participant-state.ts"
import type { Contact } from "../../session/people.ts"
import { firstConcerns, moreConcerns } from "../../signals/boards.ts"
import { cards } from "../../signals/cards.ts"
import type { CardKey } from "../../signals/keys.ts"
import { cardLabel } from "../../words/sentence.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Card } from "../parts/card.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { StepHead } from "./step-head.tsx"
import { wholeSentence } from "./whole-sentence.ts"

type Props = { contact: Contact; draft: Draft; onBack: () => void; onWhat: (card: CardKey) => void }

export const WhatStep = ({ contact, draft, onBack, onWhat }: Props) => {
  const { private: say } = useWords().participant
  const [all, setAll] = useState(() => moreConcerns.some((card) => card === draft.card))
  return (
    <div {...part("stack")} data-gap="small">
      <div>
        <StepHead step={say.stepTo(2, contact.name)} onBack={onBack} />
        <Heading level={2} focusOn="what">
          {say.what}
        </Heading>
      </div>
      <Concerns of={firstConcerns} onWhat={onWhat} />
      <Button wide aria-expanded={all} onPress={() => setAll(!all)}>
        {all ? say.fewer : say.more}
      </Button>
      {all && <Concerns of={moreConcerns} onWhat={onWhat} />}
    </div>
  )
}

const Concerns = ({ of, onWhat }: { of: readonly CardKey[]; onWhat: Props["onWhat"] }) => {
  const words = useWords()
  return of.map((card) => (
    <Card
      key={card}
      card={card}
      line
      opens
      tone="private"
      icon={cards[card].icon}
      label={wholeSentence(words, card, cardLabel(words, card))}
      onPress={() => onWhat(card)}
    >
      {cardLabel(words, card)}
    </Card>
  ))
}
