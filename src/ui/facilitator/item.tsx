// One item to read and answer. A private one stays closed until it is opened: nothing of it is on the screen before.
import type { Item } from "../../session/facilitator-state.ts"
import { promptsFor } from "../../signals/lines.ts"
import { fill } from "../../words/sentence.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Heading } from "../parts/heading.tsx"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { iconOf, isClosed, shapes, titleOf, whoOf } from "./about-item.ts"
import { Answers } from "./answer-list.tsx"
import { useDesk } from "./desk-context.tsx"
import { Facts } from "./item-facts.tsx"
import { Thread } from "./thread.tsx"
import { calmAge } from "./times.ts"

/** `focusOn`: set when a person chose this item, so that the focus goes to its heading. */
type Props = { item: Item; focusOn: string | undefined; onOpen: () => void }

export const ItemView = ({ item, focusOn, onOpen }: Props) => {
  const words = useWords()
  const { state } = useDesk()
  if (state.sharing.is === "hidden" && item.kind === "private") return <Hidden item={item} focusOn={focusOn} />
  if (isClosed(item)) return <Closed item={item} focusOn={focusOn} onOpen={onOpen} />
  if (item.kind !== "private") return <Opened item={item} focusOn={focusOn} />
  return (
    <section {...part("private-frame")} data-item={item.kind}>
      <p {...part("private-head")}>
        <Icon name="lock-key" />
        <span>{words.facilitator.item.onlyYou(whoOf(words, item))}</span>
      </p>
      <div {...part("private-body")}>
        <Opened item={item} focusOn={focusOn} />
      </div>
    </section>
  )
}

const focusing = (focusOn: string | undefined) => (focusOn === undefined ? {} : { focusOn })

/** On a shared screen: how old and how urgent, and nothing else before the person shows it. */
const Hidden = ({ item, focusOn }: Omit<Props, "onOpen">) => {
  const words = useWords()
  const { state, act } = useDesk()
  const age = words.places.length(calmAge(useNow(state.clock) - item.at))
  return (
    <section {...part("item")} data-item="private" data-closed="">
      <p {...part("item-source")} data-tone="private">
        <Icon name={shapes[item.urgency]} />
        <span>{age}</span>
      </p>
      <Heading level={2} {...focusing(focusOn)}>
        {words.facilitator.item.closed}
      </Heading>
      <p>{words.sharing.hidden}</p>
      <div {...part("row")}>
        <Button tone="private" icon="lock-key" onPress={() => act({ type: "showPrivate", on: true })}>
          {words.sharing.show}
        </Button>
      </div>
    </section>
  )
}

const Closed = ({ item, focusOn, onOpen }: Props) => {
  const words = useWords()
  const { state, act } = useDesk()
  const age = words.places.length(calmAge(useNow(state.clock) - item.at))
  const { item: texts } = words.facilitator
  const open = () => {
    onOpen()
    act({ type: "open", item: item.id })
  }
  return (
    <section {...part("item")} data-item="private" data-closed="">
      <p {...part("item-source")} data-tone="private">
        <Icon name={shapes[item.urgency]} />
        <span>
          {age}. {texts.openIt[item.urgency]}
        </span>
      </p>
      <Heading level={2} {...focusing(focusOn)}>
        {texts.closed}
      </Heading>
      <p>{texts.whyClosed}</p>
      <Button tone="private" large wide opens icon="lock-key" onPress={open}>
        {texts.open}
      </Button>
    </section>
  )
}

const Opened = ({ item, focusOn }: { item: Item; focusOn: string | undefined }) => {
  const words = useWords()
  const { item: texts } = words.facilitator
  const source = item.kind === "signal" ? texts.count[item.count ?? "someone"] : texts.from(whoOf(words, item))
  const first = item.messages[0]?.words
  return (
    <section {...part("item")} data-item={item.kind}>
      {item.kind !== "private" && (
        <p {...part("item-source")}>
          <Icon name={iconOf(item)} />
          <span>{source}</span>
        </p>
      )}
      <Heading level={2} {...focusing(focusOn)}>
        {titleOf(words, item)}
      </Heading>
      {first && <p {...part("quote")}>{words.places.quoted(first)}</p>}
      <Facts item={item} />
      <Prompts item={item} />
      <Thread item={item} />
      <Answers item={item} />
    </section>
  )
}

const tenMinutes = 10 * 60_000

const Prompts = ({ item }: { item: Item }) => {
  const words = useWords()
  const { state } = useDesk()
  const now = useNow(state.clock)
  if (item.card === undefined || item.settled) return null
  const prompts = promptsFor(item.card)
  // Only breaks have a time to say: the end of the room's own break, else of one that starts now.
  const filled = {
    time: words.places.clock(state.pause && state.pause.endsAt > now ? state.pause.endsAt : now + tenMinutes),
  }
  return (
    <div {...part("prompts")}>
      {prompts.say && (
        <div {...part("prompt")} data-is="say">
          <h3>{words.facilitator.item.say}</h3>
          <p>{words.places.quoted(fill(words.facilitator.prompts[prompts.say], filled))}</p>
        </div>
      )}
      {prompts.do.length > 0 && (
        <div {...part("prompt")} data-is="do">
          <h3>{words.facilitator.item.todo}</h3>
          <ul>
            {prompts.do.map((line) => (
              <li key={line}>{fill(words.facilitator.prompts[line], {})}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
