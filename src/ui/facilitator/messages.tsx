// The desk's messages: one at a time, or the whole calm list with the chosen one beside it.
import { useRef, type KeyboardEvent } from "react"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { waits } from "./answers.ts"
import type { Reading } from "./chosen.ts"
import { useDesk } from "./desk-context.tsx"
import { Glance } from "./glance.tsx"
import { ItemView } from "./item.tsx"
import { ItemList } from "./item-list.tsx"
import { OwnNote } from "./own-note.tsx"
import type { Watching } from "./presence-control.tsx"
import { RoomNow } from "./room-now.tsx"
import type { Sound } from "./sound.tsx"

type Props = { reading: Reading; watching: Watching; sound: Sound }

export const Messages = ({ reading, watching, sound }: Props) => {
  const { glance } = useWords().facilitator
  const { view, current } = reading
  const list = useRef<HTMLDivElement>(null)
  const back = () => {
    reading.back()
    queueMicrotask(() => list.current?.querySelector<HTMLElement>("[aria-current]")?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && view === "all") back()
  }
  const item = current ? (
    <ItemView key={current.id} item={current} focusOn={reading.moved} onOpen={reading.follow} />
  ) : (
    <p {...part("empty")}>{glance.empty}</p>
  )
  return (
    <div {...part("messages")} data-view={view} data-reading={reading.reading ? "" : undefined}>
      <Glance reading={reading} />
      <OwnNote />
      {view === "all" ? (
        <div {...part("columns")}>
          <div {...part("column")} data-is="list" ref={list}>
            <ItemList reading={reading} />
            <RoomNow watching={watching} sound={sound} />
          </div>
          <div {...part("column")} data-is="item" onKeyDown={onKeyDown}>
            {reading.reading && (
              <Button tone="bare" icon="arrow-left" onPress={back} data-only="narrow">
                {glance.back}
              </Button>
            )}
            {item}
          </div>
        </div>
      ) : (
        <>
          {item}
          <Next reading={reading} />
          <RoomNow watching={watching} sound={sound} />
        </>
      )}
    </div>
  )
}

const Next = ({ reading }: { reading: Reading }) => {
  const { glance } = useWords().facilitator
  const { state } = useDesk()
  const all = state.items.filter(waits)
  const at = all.findIndex(({ id }) => id === reading.current?.id)
  const next = all[(at + 1) % all.length]
  if (!next || next.id === reading.current?.id) return null
  return (
    <Button icon="arrow-circle-right" wide large onPress={() => reading.choose(next.id)}>
      {glance.next}
    </Button>
  )
}
