// One's own person: the way back and the heading stand at once, what is on it is fetched.
import { lazy, Suspense, use, type ComponentType } from "react"
import type { PersonProps } from "../person/person.tsx"
import { SayContext } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Frame } from "./frame.tsx"
import { useRoom } from "./room.ts"

const fetchPerson = () => import("../person/person.tsx")

/** Where it cannot be fetched, a press is not without an answer. */
const OwnPerson = lazy<ComponentType<PersonProps>>(() =>
  fetchPerson().catch(() => ({ default: ({ words }) => <p>{words.problems.relay_down}</p> })),
)

export const PersonScreen = () => {
  const words = useWords()
  const voice = use(SayContext)
  const { state, act, keep } = useRoom()
  const { own, room } = state
  return (
    <Frame name="person" heading={words.participant.private.mine}>
      <Suspense>
        <OwnPerson {...{ words, voice, own, act, keep }} host={room?.host} />
      </Suspense>
    </Frame>
  )
}
