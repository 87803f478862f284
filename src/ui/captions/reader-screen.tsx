// A screen within the captions: the way back first, then its heading; Escape goes back too.
import { useEffect, type ReactNode } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"

export type ReaderScreen = "look" | "missed" | "captions-more" | "turn-on" | "captioner"

export const ScreenHead = ({ heading, onBack }: { heading: string; onBack: () => void }) => {
  const { back } = useWords().shared
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return
      event.preventDefault()
      onBack()
    }
    // Before the screens around this one, which would close as well.
    document.addEventListener("keydown", onKey, true)
    return () => document.removeEventListener("keydown", onKey, true)
  }, [onBack])
  return (
    <div {...part("reader-head")}>
      <div>
        <Button tone="bare" icon="caret-left" onPress={onBack}>
          {back}
        </Button>
      </div>
      <Heading focusOn="screen">{heading}</Heading>
    </div>
  )
}

export const ScreenBody = ({ children }: { children: ReactNode }) => <div {...part("reader-body")}>{children}</div>
