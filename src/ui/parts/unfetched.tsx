// In the place of a screen that could not be fetched, or has not come yet after a moment: why, and the way back.
import { useEffect, useState } from "react"
import { part } from "../parts.ts"
import type { Words } from "../../words/words.ts"
import { Button } from "./button.tsx"
import { Heading } from "./heading.tsx"

/** What is on its way mostly comes sooner. */
const momentMs = 1_000

/** `waits`: it may still come. */
type Props = { words: Words; onLeave: (() => void) | undefined; waits?: boolean }

export const Unfetched = ({ words, onLeave, waits = false }: Props) => {
  const [late, setLate] = useState(!waits)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), momentMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    late && (
      <div {...part("stack")} data-gap="large">
        <Heading size="large" focusOn="unfetched">
          {words.problems.relay_down}
        </Heading>
        {onLeave && (
          <Button large wide onPress={onLeave}>
            {words.first.notNow}
          </Button>
        )}
      </div>
    )
  )
}
