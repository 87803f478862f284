// Which of a person's rooms this meeting is in: asked before anything is sent from it, and changed by a press later.
import { useState } from "react"
import { cards } from "../../signals/cards.ts"
import type { CardKey } from "../../signals/keys.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Frame } from "./frame.tsx"
import { Header } from "./header.tsx"
import { Reading } from "./reading.tsx"
import { RoomTold } from "./room-told.tsx"
import { useRoom } from "./room.ts"

/** `card`: pressed before it was known, and sent once it is. */
export const WhichScreen = ({ card }: { card: CardKey | undefined }) => {
  const say = useWords().which
  const { state, screens } = useRoom()
  const [listed, setListed] = useState(!state.asks)
  const [likeliest] = state.rooms
  const heading = likeliest && !listed ? say.isThis(likeliest.name, likeliest.people) : say.heading
  const choices =
    likeliest && !listed ? (
      <YesOrAnother room={likeliest.id} card={card} onAnother={() => setListed(true)} />
    ) : (
      <List card={card} />
    )
  if (screens.top.is !== "home")
    return (
      <Frame name="which" heading={heading}>
        {choices}
      </Frame>
    )
  return (
    <main {...part("home")} data-screen="which">
      <Header heading={heading} about={undefined} />
      <RoomTold shows="record" />
      <Reading />
      {choices}
    </main>
  )
}

const useChoose = (card: CardKey | undefined): ((room: string) => void) => {
  const { act, screens } = useRoom()
  return (room) => {
    act({ type: "chooseRoom", room })
    if (card) act({ type: "press", card })
    // Private goes on where it was; all else shows what happens at home.
    if (card && cards[card].route === "private") screens.back()
    else if (screens.top.is !== "private") screens.home()
  }
}

type Asked = { room: string; card: CardKey | undefined; onAnother: () => void }

const YesOrAnother = ({ room, card, onAnother }: Asked) => {
  const say = useWords().which
  const choose = useChoose(card)
  return (
    <div {...part("stack")}>
      <p {...part("text")}>{say.why}</p>
      <Button tone="main" large wide onPress={() => choose(room)}>
        {say.yes}
      </Button>
      <Button large wide onPress={onAnother}>
        {say.another}
      </Button>
    </div>
  )
}

const List = ({ card }: { card: CardKey | undefined }) => {
  const say = useWords().which
  const { rooms } = useRoom().state
  const choose = useChoose(card)
  return (
    <div {...part("stack")}>
      <p {...part("text")}>{say.why}</p>
      {rooms.map(({ id, name, people }) => (
        <Button key={id} large wide start data-room={name} onPress={() => choose(id)}>
          {say.one(name, people)}
        </Button>
      ))}
    </div>
  )
}
