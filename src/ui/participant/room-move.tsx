// A room that moves to another device, or from one: its screen is fetched. Over a meeting a line says so, and one press opens it.
import { lazy, Suspense, type ComponentType } from "react"
import type { MoveProps } from "../move/move.tsx"
import { part } from "../parts.ts"
import { useApart } from "../parts/apart.tsx"
import { Card } from "../parts/card.tsx"
import { MoveUnfetched } from "../parts/move-unfetched.tsx"
import { isOnItsWay } from "../parts/on-its-way.ts"
import { SharingNote } from "../parts/sharing.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { HideCard } from "./bar.tsx"
import { useDanger } from "./danger-line.tsx"
import { ProblemElsewhere } from "./problem-note.tsx"
import { useRoom } from "./room.ts"

const Move = lazy<ComponentType<MoveProps>>(() => import("../move/move.tsx").catch(() => ({ default: MoveUnfetched })))

export const RoomMove = () => {
  const { state, act, screens } = useRoom()
  const around = useApart()
  const danger = useDanger()
  const { move, device, sharing, own } = state
  if (!move) return null
  const person = isOnItsWay(state) && own?.person
  const beside = person && {
    label: around.words.participant.private.only(person.name),
    open: () => screens.open({ is: "private", beside: true }),
  }
  return (
    <>
      {screens.top.is === "home" && <ProblemElsewhere />}
      {move.is === "showing" && sharing.is !== "no" && (
        <aside {...part("elsewhere")} aria-label={around.words.sharing[sharing.is]}>
          <SharingNote sharing={sharing} act={act} />
        </aside>
      )}
      <Suspense>
        <Move {...around} {...{ act, move, device, danger }} beside={beside || undefined} />
      </Suspense>
    </>
  )
}

export const MoveBar = () => {
  const { participant } = useWords()
  const { onPlace } = useRoom()
  return (
    <main {...part("bar")}>
      <h1 {...part("unseen")}>{participant.title}</h1>
      <p {...part("receipt")}>{participant.link.moves}</p>
      <HideCard />
      <Card card="more" icon="dots-three" opens="panel" onPress={() => onPlace?.("panel")}>
        {participant.board.open}
      </Card>
    </main>
  )
}
