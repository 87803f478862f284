// The page about the room: inviting, who gets messages, presence, sound, who can see what, forgetting.
import { useState } from "react"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { AddPerson, ContactLinks } from "./contact-links.tsx"
import { useDesk } from "./desk-context.tsx"
import { useFollow } from "./follow.ts"
import { InviteCard } from "./invite.tsx"
import { MeetingEnd } from "./meeting-end.tsx"
import { NewLinkDoor, NewLinkPage } from "./new-link.tsx"
import { People } from "./people.tsx"
import { OwnNote } from "./own-note.tsx"
import { PresenceControl, type Watching } from "./presence-control.tsx"
import { SaveDoor, SavePage } from "./save-room.tsx"
import { SoundTest, type Sound } from "./sound.tsx"

export const RoomPage = ({ watching, sound }: { watching: Watching; sound: Sound }) => {
  const words = useWords()
  const { state } = useDesk()
  const { room, own } = words.facilitator
  const { follow, focus } = useFollow()
  const now = useNow(state.clock)
  const [asksWho, setAsksWho] = useState(false)
  const [closed, setClosed] = useState(0)
  const [comesBack, setComesBack] = useState(false)
  if (state.saving && !comesBack) setComesBack(true)
  if (asksWho)
    return (
      <NewLinkPage
        onClose={() => {
          setAsksWho(false)
          setClosed(closed + 1)
        }}
      />
    )
  if (state.saving) return <SavePage saving={state.saving} />
  return (
    <div {...part("sheets")}>
      <div {...part("stack")} data-gap="large">
        <Heading>{state.room?.own ? own.title(state.room.own.by) : (state.room?.name ?? room.heading)}</Heading>
        <OwnNote />
        {state.room && !state.room.own && (
          <p>
            {room.screens(state.room.connected)}. {room.until(words.places.when(state.room.until, now))}.
          </p>
        )}
        {state.me?.host && <MeetingEnd />}
        {state.invite && <InviteCard link={state.invite} {...(closed > 0 && { focusOn: `${closed}` })} />}
        {state.me?.host && <NewLinkDoor onOpen={() => setAsksWho(true)} />}
        <PresenceControl watching={watching} />
        <SoundTest sound={sound} level={2} />
      </div>
      <div {...part("stack")} data-gap="large">
        {/* What waits for the host's yes stands above the people who are in. */}
        <ContactLinks onAnswer={follow} />
        <People focus={focus} />
        {state.me?.host && <AddPerson />}
        <WhoSees />
        {state.me?.host && !state.room?.own && <SaveDoor comesBack={comesBack} />}
        <MoveDoor />
        <Forget />
      </div>
    </div>
  )
}

const WhoSees = () => {
  const { whoSees } = useWords().facilitator
  const { via } = useDesk()
  return (
    <details {...part("who-sees")}>
      <summary>{whoSees.heading}</summary>
      <ul>
        <li>{whoSees.private}</li>
        <li>{via === "page" ? whoSees.page : whoSees.extension}</li>
        <li>{whoSees.server}</li>
        <li>{whoSees.names}</li>
        <li>{whoSees.tellOne}</li>
        <li>{whoSees.answers}</li>
      </ul>
    </details>
  )
}

const MoveDoor = () => {
  const { room } = useWords().facilitator
  const { act } = useDesk()
  return (
    <div {...part("row")}>
      <Button icon="qr-code" opens="move" onPress={() => act({ type: "askMove" })}>
        {room.move}
      </Button>
    </div>
  )
}

const Forget = () => {
  const { room } = useWords().facilitator
  const { state, act } = useDesk()
  return (
    <details {...part("forget")}>
      <summary>{room.forget}</summary>
      <div {...part("stack")}>
        <p>{room.forgetAsk}</p>
        {state.me?.host && <p>{room.forgetHost}</p>}
        {state.saved && <p>{room.forgetSaved}</p>}
        <div {...part("row")}>
          <Button tone="stop" icon="trash" onPress={() => act({ type: "forgetRoom" })}>
            {room.forgetYes}
          </Button>
        </div>
      </div>
    </details>
  )
}
