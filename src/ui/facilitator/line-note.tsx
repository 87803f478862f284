// How the line is, when it is not simply open.
import { Button } from "../parts/button.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"

export const LineNote = () => {
  const words = useWords()
  const { state, act } = useDesk()
  const { room } = words.facilitator
  const sentences = { connecting: room.connecting, away: words.problems.relay_down, moved: room.moved }
  const sentence = state.link === "open" || state.link === "off" ? undefined : sentences[state.link]
  useSay(sentence)
  if (sentence === undefined) return null
  return (
    <Note icon="arrows-clockwise">
      <p {...part("line-note")}>{sentence}</p>
      {state.link === "moved" && (
        <div {...part("row")}>
          <Button onPress={() => act({ type: "useHere" })}>{room.useHere}</Button>
        </div>
      )}
    </Note>
  )
}
