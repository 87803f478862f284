// All items in a column: what waits by need, then what no longer waits. It holds still while a hand or the focus is on it.
import type { KeyboardEvent } from "react"
import type { Item } from "../../session/facilitator-state.ts"
import { useNow } from "../parts/clock.ts"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { iconOf, isClosed, shapes, titleOf } from "./about-item.ts"
import type { Reading } from "./chosen.ts"
import { useDesk } from "./desk-context.tsx"
import { useSteadyOrder } from "./steady.ts"
import { calmAge } from "./times.ts"

const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll("button")]
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

export const ItemList = ({ reading }: { reading: Reading }) => {
  const { glance } = useWords().facilitator
  const { state } = useDesk()
  const { order, hold } = useSteadyOrder(state.items.map(({ id }) => id))
  const items = order.flatMap((id) => state.items.filter((item) => item.id === id))
  const waiting = items.filter(({ settled }) => !settled)
  const settled = items.filter((item) => item.settled)
  const column = (list: Item[]) => (
    <ul {...part("items")}>
      {list.map((item) => (
        <li key={item.id}>
          <ItemButton item={item} reading={reading} />
        </li>
      ))}
    </ul>
  )
  return (
    <nav aria-label={glance.list} {...hold} onKeyDown={moveFocus} {...part("stack")}>
      {waiting.length > 0 ? column(waiting) : <p {...part("empty")}>{glance.empty}</p>}
      {settled.length > 0 && (
        <details {...part("settled")}>
          <summary>{glance.settled}</summary>
          {column(settled)}
        </details>
      )}
    </nav>
  )
}

const ItemButton = ({ item, reading }: { item: Item; reading: Reading }) => {
  const words = useWords()
  const { item: texts, answers } = words.facilitator
  const { state } = useDesk()
  const age = calmAge(useNow(state.clock) - item.at)
  const wroteLast = item.opened && item.messages.length > 1 && item.messages.at(-1)?.from === "them"
  const about = isClosed(item)
    ? `${words.places.length(age)}. ${texts.openIt[item.urgency]}`
    : wroteLast
      ? texts.newWords
      : item.step === "acting"
        ? answers.acting
        : texts.asked(words.places.ago(age))
  return (
    <button
      {...part("item-button")}
      type="button"
      data-kind={item.kind}
      data-urgency={item.urgency}
      aria-current={item.id === reading.current?.id ? "true" : undefined}
      onClick={() => reading.choose(item.id)}
    >
      <Icon name={iconOf(item)} />
      <span>
        <span>{titleOf(words, item)}</span>
        <span>{about}</span>
      </span>
      {isClosed(item) && <Icon name={shapes[item.urgency]} />}
    </button>
  )
}
