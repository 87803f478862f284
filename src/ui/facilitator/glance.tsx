// What can be read from 60 cm while talking: how many wait, the oldest, the most urgent. It keeps its height.
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { iconOf, isClosed, titleOf } from "./about-item.ts"
import { waits } from "./answers.ts"
import type { Reading } from "./chosen.ts"
import { useDesk } from "./desk-context.tsx"
import { calmAge } from "./times.ts"

export const Glance = ({ reading }: { reading: Reading }) => {
  const words = useWords()
  const { glance } = words.facilitator
  const { state } = useDesk()
  const now = useNow(state.clock)
  const waiting = state.items.filter(waits)
  const oldest = Math.min(...waiting.map(({ at }) => at))
  const urgent = waiting[0]
  const position = waiting.findIndex(({ id }) => id === reading.current?.id)
  const age = (at: number) => words.places.length(calmAge(now - at))
  return (
    <div {...part("glance")}>
      <div {...part("glance-count")}>
        <Heading>{glance.waiting(waiting.length)}</Heading>
        {waiting.length > 0 && (
          <p {...part("text")} data-tone="quiet">
            {glance.longest(age(oldest))}
            {reading.view === "one" && position >= 0 && ` ·\u00a0${glance.place(position + 1, waiting.length)}`}
          </p>
        )}
      </div>
      <Button
        icon={reading.view === "one" ? "list" : "rectangle"}
        onPress={() => reading.show(reading.view === "one" ? "all" : "one")}
      >
        {reading.view === "one" ? glance.seeAll : glance.oneAtATime}
      </Button>
      {urgent && reading.view === "one" && (
        <div {...part("urgent")}>
          {urgent.id === reading.current?.id ? (
            <p {...part("text")} data-tone="quiet">
              {glance.thisOne}
            </p>
          ) : (
            <Button
              icon={iconOf(urgent)}
              wide
              start
              tone={isClosed(urgent) ? "private" : "plain"}
              onPress={() => reading.choose(urgent.id)}
            >
              {glance.urgent(`${titleOf(words, urgent)}, ${age(urgent.at)}`)}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
