// The box of captions: what is shown of them, in the look that the person chose.
import { useLayoutEffect, type ReactNode } from "react"
import type { ShownLine } from "../../captions/pace.ts"
import { shortcutName } from "../../settings/shortcut.ts"
import { part } from "../parts.ts"
import { useComfort } from "../parts/comfort-provider.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { lookFacts, lookOf, lookStyle } from "./caption-look.ts"
import { wearCaptionFont } from "./fonts.ts"
import { Turns } from "./turns.tsx"
import { useNewest } from "./use-newest.ts"

type Props = {
  lines: readonly ShownLine[]
  /** Turns like pages, and does not roll. */
  pages: boolean
  /** Stands still while something stands beside one of its lines. */
  still: boolean
  /** Space was pressed in it. */
  onSpace: () => void
  /** Stands in it while there are no lines. */
  children: ReactNode
  /** What stands below it; where the person has scrolled back, it offers the way to the newest words. */
  below?: ((toNewest: (() => void) | undefined) => ReactNode) | undefined
}

export const CaptionBox = ({ lines, pages, still, onSpace, children, below }: Props) => {
  const words = useWords()
  const [comfort] = useComfort()
  const look = lookOf(comfort)
  const { list, atNewest, toNewest, onScroll } = useNewest(pages, `${JSON.stringify(look)} ${comfort.textSize}`, still)
  useLayoutEffect(() => wearCaptionFont(document, comfort.captionFont), [comfort.captionFont])
  return (
    <>
      <div
        {...part("utterances")}
        {...lookFacts(look)}
        data-interim-look={comfort.interim}
        style={lookStyle(look)}
        ref={list}
        onScroll={onScroll}
        onKeyDown={(event) => {
          if (event.key !== " " || event.target !== event.currentTarget || event.repeat) return
          if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onSpace()
        }}
        tabIndex={0}
        role="group"
        aria-label={words.captions.heading}
        aria-keyshortcuts={`Space ${shortcutName(comfort.keyHold)}`.trim()}
      >
        <div>{lines.length === 0 ? children : <Turns lines={lines} />}</div>
        <div aria-hidden="true" />
      </div>
      {below?.(atNewest ? undefined : toNewest)}
    </>
  )
}
