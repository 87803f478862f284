// Without a room captions and cards still work, and an invite can be pasted.
import { part } from "../parts.ts"
import { useWords } from "../parts/words-provider.tsx"
import { Answers } from "./answers.tsx"
import { Board } from "./board.tsx"
import { Header } from "./header.tsx"
import { PasteInvite } from "./paste-invite.tsx"
import { ProblemNote } from "./problem-note.tsx"
import { Reading } from "./reading.tsx"
import { useRoom } from "./room.ts"

export const NoRoomScreen = () => {
  const { invitation, board, private: say } = useWords().participant
  const { desk, state } = useRoom()
  const { person } = state.own ?? {}
  return (
    <main {...part("home")} data-screen="no-room">
      <Header heading={invitation.none} about={person ? say.onlyThese([person.name]) : board.alone} />
      <Reading />
      <ProblemNote />
      <Board />
      <Answers />
      <div {...part("stack")}>
        <PasteInvite />
        {desk !== undefined && (
          <p>
            <a href={desk} target="_blank" rel="noopener">
              {invitation.desk}
            </a>
          </p>
        )}
      </div>
    </main>
  )
}
