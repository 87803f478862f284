// Home: what is said, what became of the last press, and the choices. Everything keeps its place.
import type { RoomFacts } from "../../session/people.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { SharingNote } from "../parts/sharing.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Answers } from "./answers.tsx"
import { Board } from "./board.tsx"
import { Header } from "./header.tsx"
import { HelloNote } from "./hello-note.tsx"
import { PauseNote } from "./pause-note.tsx"
import { ProblemNote } from "./problem-note.tsx"
import { QuestionNote } from "./question-note.tsx"
import { ReceiptLine } from "./receipt-line.tsx"
import { Reading } from "./reading.tsx"
import { RoomTold } from "./room-told.tsx"
import { useRoom } from "./room.ts"

export const Home = ({ room }: { room: RoomFacts }) => {
  const { participant, which } = useWords()
  const { board } = participant
  const { state, act, screens } = useRoom()
  const names = room.contacts.map(({ name }) => name)
  return (
    <main {...part("home")} data-screen="home">
      <Header
        heading={room.name}
        about={names.length > 0 ? board.with(names) : board.alone}
        yields={names.length > 0}
        tools={false}
      />
      <div {...part("home-room")}>
        <RoomTold shows="record" />
        <Reading />
        <SharingNote sharing={state.sharing} act={act} />
        <ProblemNote />
        <PauseNote />
        <HelloNote />
      </div>
      {state.question ? <QuestionNote question={state.question} /> : <ReceiptLine />}
      <Board />
      <Answers />
      <RoomTold shows="door" />
      {state.rooms.length > 1 && (
        <Button icon="door-open" opens="which" wide start onPress={() => screens.open({ is: "which" })}>
          {which.change}
        </Button>
      )}
    </main>
  )
}
