// One's own person: the way back and the heading stand at once, what is on it is fetched.
import { lazy, Suspense, type ComponentType } from "react"
import type { PersonProps } from "../person/person.tsx"
import { useApart } from "../parts/apart.tsx"
import { Frame } from "./frame.tsx"
import { useRoom } from "./room.ts"

const fetchPerson = () => import("../person/person.tsx")

/** Where it cannot be fetched, a press is not without an answer. */
const OwnPerson = lazy<ComponentType<PersonProps>>(() =>
  fetchPerson().catch(() => ({ default: ({ words }) => <p>{words.problems.relay_down}</p> })),
)

export const PersonScreen = () => {
  const around = useApart()
  const { state, act, keep } = useRoom()
  const { own, room } = state
  return (
    <Frame name="person" heading={around.words.participant.private.mine}>
      <Suspense>
        <OwnPerson {...around} {...{ own, act, keep }} host={room?.host} />
      </Suspense>
    </Frame>
  )
}
