// The way in: who gets messages, three sentences, one press. Nothing to type, no account.
import type { Invitation } from "../../session/participant-state.ts"
import type { RoomFacts } from "../../session/people.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Expected, Person } from "./person.tsx"
import { useRoom } from "./room.ts"

export const InvitationScreen = ({ invitation }: { invitation: Invitation }) => {
  const words = useWords()
  const say = words.participant.invitation
  const problem = invitation.problem && words.problems[invitation.problem]
  useSay(invitation.is === "looking" ? say.looking : problem)
  return (
    <main {...part("invitation")} data-is={invitation.is}>
      {invitation.room && <p {...part("room-name")}>{invitation.room.name}</p>}
      <Heading>{say.heading}</Heading>
      {invitation.is === "looking" && <p>{say.looking}</p>}
      {problem !== undefined && invitation.problem && (
        <div {...part("problem")} data-problem={invitation.problem}>
          <Note icon="warning-circle" tone="pause">
            <p>{problem}</p>
          </Note>
        </div>
      )}
      {invitation.is === "ready" && invitation.room && <Ready room={invitation.room} beside={invitation.beside} />}
      {invitation.is === "wrong" && <Wrong />}
      <Tools />
    </main>
  )
}

const Ready = ({ room, beside }: { room: RoomFacts; beside: string | undefined }) => {
  const { participant, which, first } = useWords()
  const { invitation: say, board } = participant
  const { act, platform } = useRoom()
  const names = room.contacts.map(({ name }) => name)
  const product = platform && { zoom: "Zoom", teams: "Teams", meet: "Meet" }[platform]
  return (
    <>
      <ul {...part("people")}>
        {room.contacts.map((contact) => (
          <li key={contact.id}>
            <Person contact={contact} presence={false} />
          </li>
        ))}
      </ul>
      <Expected names={room.expected} />
      <div {...part("promise")}>
        <p>{names.length > 0 ? say.get(names) : board.alone}</p>
        <p>{say.choose}</p>
        <p>{say.cannotSee(product)}</p>
      </div>
      {beside !== undefined && <p {...part("text")}>{which.beside(beside)}</p>}
      <div {...part("stack")} data-gap="small">
        <Button tone="main" large wide onPress={() => act({ type: "join" })}>
          {say.start}
        </Button>
        {beside !== undefined && (
          <Button large wide onPress={() => act({ type: "dismissInvite" })}>
            {first.notNow}
          </Button>
        )}
      </div>
    </>
  )
}

const Wrong = () => {
  const { invitation: say } = useWords().participant
  const { act } = useRoom()
  return (
    <Button large wide onPress={() => act({ type: "dismissInvite" })}>
      {say.again}
    </Button>
  )
}

const Tools = () => {
  const { invitation, board } = useWords().participant
  const { screens } = useRoom()
  return (
    <div {...part("tools")}>
      <Button icon="text-aa" opens="comfort" onPress={() => screens.open({ is: "comfort" })}>
        {board.comfort}
      </Button>
      <Button icon="eye" opens="who" onPress={() => screens.open({ is: "who" })}>
        {invitation.who}
      </Button>
    </div>
  )
}
