// Who can see what: the promises, each no bigger than what holds it.
import { part } from "../parts.ts"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Frame } from "./frame.tsx"
import { useRoom } from "./room.ts"

export const WhoScreen = () => {
  const { whoCanSee, places } = useWords()
  const { state, via } = useRoom()
  const room = state.invitation?.room ?? state.room
  const names = room?.contacts.map(({ name }) => name) ?? []
  const seen = { via, host: room?.host ?? places.someone, names }
  return (
    <Frame name="who" heading={whoCanSee.title}>
      {whoCanSee.page(seen).map(({ heading, lines }) => (
        <section key={heading} {...part("stack")} data-gap="small">
          <Heading level={2} size="large">
            {heading}
          </Heading>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </Frame>
  )
}
