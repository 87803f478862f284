// A line that nobody said, marked so, to see before the first words how captions will look.
import { part } from "../parts.ts"
import { useTrustWords } from "./reading-words.ts"

export const TryLine = () => {
  const words = useTrustWords()
  if (!words) return null
  return (
    <div {...part("try-line")}>
      <p>{words.tryLabel}</p>
      <div {...part("try-words")}>
        <p>{words.tryWords}</p>
      </div>
    </div>
  )
}
