// One answer of several: the whole tile can be pressed, and arrow keys move between them as everywhere.
import type { ReactNode } from "react"
import { part } from "../parts.ts"

type Props = {
  group: string
  chosen: boolean
  onChoose: () => void
  children: ReactNode
  /** What follows from it, in a few words. */
  because?: ReactNode
}

export const Choice = ({ group, chosen, onChoose, children, because }: Props) => (
  <label {...part("choice")}>
    <input type="radio" name={group} checked={chosen} onChange={onChoose} />
    <span>
      <span>{children}</span>
      {because !== undefined && <span>{because}</span>}
    </span>
  </label>
)
