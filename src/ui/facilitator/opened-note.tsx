// On a desk that was opened from a saved room: that it reads what came since, and then what may be missing.
import { Button } from "../parts/button.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"
import { useSavedWords } from "./saved-words.ts"

export const OpenedNote = () => {
  const say = useSavedWords()?.missing
  const { state, act } = useDesk()
  const { catchesUp, openedFrom, out } = state
  const heading = openedFrom === undefined ? undefined : catchesUp ? say?.catchesUp : say?.heading(openedFrom)
  useSay(out === "no" ? heading : undefined)
  if (!say || heading === undefined || out !== "no") return null
  return (
    <div {...part("opened-note")}>
      <Note icon="warning-circle" tone="pause">
        <p>{heading}</p>
        {!catchesUp && (
          <>
            <ul>
              {[...say.lines, say.one, say.again].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div {...part("row")}>
              <Button onPress={() => act({ type: "knowMissing" })}>{say.ok}</Button>
            </div>
          </>
        )}
      </Note>
    </div>
  )
}
