// A form in place of the answer buttons: it takes the focus when it opens, and has a way back that keeps what was typed.
import type { ReactNode } from "react"
import type { Item } from "../../session/facilitator-state.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"

export type FormProps = { item: Item; onSent: () => void; onClose: () => void }

/** A message with all its parts fits the largest box (11 kB) in any script. */
export const longestWords = 1500
/** What goes with a step, and what fills a place, stays short on the other screen. */
export const longestText = 300
export const longestPlace = 200

export const FormFrame = ({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) => (
  <div {...part("answer-form")}>
    <Heading level={3} size="large" focusOn="form">
      {title}
    </Heading>
    {children}
    <Back onClose={onClose} />
  </div>
)

const Back = ({ onClose }: { onClose: () => void }) => (
  <Button tone="bare" icon="arrow-left" onPress={onClose}>
    {useWords().facilitator.answers.close}
  </Button>
)
