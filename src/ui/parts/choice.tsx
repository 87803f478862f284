// One answer of several: the whole tile can be pressed, arrow keys move between them as everywhere, and Tab stops at each.
import { useId, type KeyboardEvent, type ReactNode } from "react"
import { part } from "../parts.ts"

type Props = {
  chosen: boolean
  onChoose: () => void
  children: ReactNode
  /** What follows from it, in a few words. */
  because?: ReactNode
}

const arrows: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

const onArrow = (event: KeyboardEvent<HTMLInputElement>): void => {
  const step = arrows[event.key]
  const all = [...(event.currentTarget.closest("fieldset")?.querySelectorAll<HTMLInputElement>("[type=radio]") ?? [])]
  const next = step && all[(all.indexOf(event.currentTarget) + step + all.length) % all.length]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.click()
}

/**
 * Stands in a fieldset with the others. Each has a name of its own: browsers take Tab past all but the chosen one of a
 * name, and who steers by two keys, next and choose, would never reach the rest.
 */
export const Choice = ({ chosen, onChoose, children, because }: Props) => (
  <label {...part("choice")}>
    <input
      type="radio"
      name={useId()}
      checked={chosen}
      onChange={onChoose}
      onKeyDown={(event) => (event.key === "Enter" ? onChoose() : onArrow(event))}
    />
    <span>
      <span>{children}</span>
      {because !== undefined && <span>{because}</span>}
    </span>
  </label>
)
