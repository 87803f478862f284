// A desk that moves to another device, or from one: its screen is fetched.
import { lazy, Suspense, type ComponentType } from "react"
import type { Move as State } from "../../session/move/state.ts"
import type { MoveProps } from "../move/move.tsx"
import { part } from "../parts.ts"
import { useApart } from "../parts/apart.tsx"
import { MoveUnfetched } from "../parts/move-unfetched.tsx"
import { SharingNote } from "../parts/sharing.tsx"
import { useDesk } from "./desk-context.tsx"
import { LineNote } from "./line-note.tsx"
import { ProblemNote } from "./problem.tsx"

const Move = lazy<ComponentType<MoveProps>>(() =>
  import("../move/desk-move.tsx").catch(() => ({ default: MoveUnfetched })),
)

export const DeskMove = ({ move }: { move: State }) => {
  const around = useApart()
  const { state, act } = useDesk()
  const { sharing, device, problem, link } = state
  const hides = move.is === "showing" && sharing.is !== "no"
  return (
    <div {...part("sheet")}>
      {(hides || problem !== undefined || link === "away") && (
        <aside {...part("elsewhere")} aria-label={around.words.facilitator.nav.label}>
          <ProblemNote />
          <LineNote />
          {hides && <SharingNote sharing={sharing} act={act} />}
        </aside>
      )}
      <Suspense>
        <Move {...around} {...{ act, move, device }} />
      </Suspense>
    </div>
  )
}
