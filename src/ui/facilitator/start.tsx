// The first screen: a room in one step, or the contact link somebody sent.
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { ComfortFoot } from "./comfort-page.tsx"
import { useDesk, useTyped } from "./desk-context.tsx"
import { OwnCard, useOwnCard } from "./own-card.tsx"
import { ProblemNote } from "./problem.tsx"

export const Start = () => (
  <main {...part("sheet")}>
    <MakeRoom />
    <OpenLink />
    <OpenSavedDoor />
    <ComfortFoot />
  </main>
)

const OpenSavedDoor = () => {
  const { room } = useWords().facilitator
  const { act } = useDesk()
  return (
    <div {...part("row")}>
      <Button icon="arrow-square-out" opens="saved" onPress={() => act({ type: "openSaved", file: undefined })}>
        {room.openSaved}
      </Button>
    </div>
  )
}

const MakeRoom = () => {
  const { start } = useWords().facilitator
  const { act } = useDesk()
  const [typedRoom, setRoom] = useTyped("room/name")
  const [link] = useTyped("room/link")
  const me = useOwnCard()
  const { form, tried, attempt } = useAttempt()
  const room = typedRoom.trim()
  const make = () => {
    attempt()
    if (room && me.name && me.role) act({ type: "createRoom", room, ...me })
  }
  return (
    <div {...part("stack")} data-gap="large" ref={form}>
      <Heading focusOn="start">{start.heading}</Heading>
      <p>{start.about}</p>
      {!link && <ProblemNote />}
      <Field
        label={start.room}
        help={start.roomHelp}
        value={typedRoom}
        onWrite={setRoom}
        wrong={tried && !room ? start.needs.room : undefined}
        maxLength={80}
      />
      <OwnCard line={start.ownLine} help={start.ownLineHelp} tried={tried} />
      <Button tone="main" large wide onPress={make}>
        {start.make}
      </Button>
    </div>
  )
}

const OpenLink = () => {
  const { start } = useWords().facilitator
  const { act } = useDesk()
  const [link, setLink] = useTyped("room/link")
  const { form, tried, attempt } = useAttempt()
  const open = () => {
    attempt()
    if (link.trim()) act({ type: "openContactLink", link: link.trim() })
  }
  return (
    <div {...part("stack")} ref={form}>
      <Heading level={2} size="large">
        {start.linkHeading}
      </Heading>
      <Field
        label={start.link}
        value={link}
        onWrite={setLink}
        wrong={tried && !link.trim() ? start.needsLink : undefined}
        autoComplete="off"
      />
      {link && <ProblemNote />}
      <div {...part("row")}>
        <Button onPress={open}>{start.openLink}</Button>
      </div>
    </div>
  )
}
