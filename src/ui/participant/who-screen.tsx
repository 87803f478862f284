// Who can see what: the promises, each no bigger than what holds it.
import { part } from "../parts.ts"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { lateWords } from "../parts/late-words.ts"
import { loadWhoWords } from "../../words/who-can-see.ts"
import { Frame } from "./frame.tsx"
import { useRoom } from "./room.ts"

const useWhoWords = lateWords(loadWhoWords)

export const WhoScreen = () => {
  const { participant, places } = useWords()
  const words = useWhoWords()
  const { state, via } = useRoom()
  const room = state.invitation?.room ?? state.room
  const names = room?.contacts.map(({ name }) => name) ?? []
  const seen = { via, host: room?.host ?? places.someone, names, yours: state.own?.person?.name }
  return (
    <Frame name="who" heading={participant.invitation.who}>
      {words?.page(seen).map(({ heading, lines }) => (
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
