// What a reader of captions may ask of the screens around it: nothing of a line leaves the captions but by these.
import { createContext, use } from "react"
import type { Utterance } from "../../captions/utterance.ts"

/** Cards that say something about a line. */
export const lineCards = ["mean.lost", "mean.word", "pace.repeat"] as const
export type LineCard = (typeof lineCards)[number]

export type Talk = {
  /** Somebody here gets messages. */
  heard: boolean
  /** Opens a private message that begins with these words; the person sees and may change it before it goes. */
  onTell: (quote: string) => void
  /** Uses a card as the board does. `quote` stands beside a card that shows big, and goes nowhere else. */
  onCard: (card: LineCard, quote: string) => void
  /** Shows a card big on this screen, and sends nothing. */
  onShow: (card: LineCard, quote: string) => void
  /** Where this device has a voice. */
  onAloud?: (line: Utterance) => void
  onLookBack: () => void
  onBack: () => void
  /** The screen is shared: what a person noted is not for others. */
  plain: boolean
}

/** Without it, as in a window of captions and nothing else, lines are only read. */
export const TalkContext = createContext<Talk | undefined>(undefined)

export const useTalk = (): Talk | undefined => use(TalkContext)
