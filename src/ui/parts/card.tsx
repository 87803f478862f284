// A card: picture above words, big enough for a shaking hand.
import type { ReactNode } from "react"
import type { IconName } from "../icons.ts"
import { part } from "../parts.ts"
import { Icon } from "./icon.tsx"

type Props = {
  /** Its key, for tests and people's own styles. */
  card?: string
  icon: IconName
  children: ReactNode
  onPress: () => void
  tone?: "accent" | "pause" | "private"
  /** It opens something instead of acting at once; a name lets the focus come back to it. */
  opens?: boolean | string
  /** Picture beside words, over the whole width. */
  line?: boolean
  /** A switch, and how it stands. */
  on?: boolean
  /** Somebody wrote and it was not read. */
  news?: boolean
  /** The whole sentence that is sent, where the card shows fewer words. */
  label?: string
}

export const Card = ({ card, icon, children, onPress, tone = "accent", opens, line, on, news, label }: Props) => (
  <button
    {...part("card")}
    type="button"
    data-card={card}
    data-tone={tone}
    data-opens={opens === true ? "" : opens || undefined}
    data-look={line ? "line" : undefined}
    data-news={news ? "" : undefined}
    aria-pressed={on}
    aria-label={label}
    title={label}
    onClick={onPress}
  >
    <Icon name={icon} />
    <span>{children}</span>
  </button>
)
