// On the desk of one whom a participant brought: who asked, what it means, and that no host of a meeting can see it.
import { Note } from "../parts/note.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"

export const OwnNote = () => {
  const { own } = useWords().facilitator
  const { room } = useDesk().state
  if (!room?.own) return null
  return (
    <div {...part("own-note")}>
      <Note icon="hand-heart">
        <p>{own.asked(room.own.by)}</p>
        {own.means.map((line) => (
          <p key={line} {...part("text")} data-tone="quiet">
            {line}
          </p>
        ))}
      </Note>
    </div>
  )
}
