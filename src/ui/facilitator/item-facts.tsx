// What is known of an item beside its words: its age, and what the sender said since.
import type { Item } from "../../session/facilitator-state.ts"
import { useNow } from "../parts/clock.ts"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { IconName } from "../icons.ts"
import { part } from "../parts.ts"
import { whoOf } from "./about-item.ts"
import { useDesk } from "./desk-context.tsx"
import { calmAge } from "./times.ts"

export const Facts = ({ item }: { item: Item }) => {
  const words = useWords()
  const { state } = useDesk()
  const now = useNow(state.clock)
  const { item: texts } = words.facilitator
  const who = whoOf(words, item)
  return (
    <div {...part("facts")}>
      <Quiet>{texts.asked(words.places.ago(calmAge(now - item.at)))}</Quiet>
      {(item.count === "a_few" || item.count === "many") && <Quiet>{texts.notVotes}</Quiet>}
      {item.sameName && <Quiet>{texts.sameName}</Quiet>}
      {item.takenBack && <Fact icon="arrow-u-up-left">{texts.takenBack(who)}</Fact>}
      {item.about.map((name) => (
        <Fact key={name} icon="warning-circle">
          {texts.about(name)}
        </Fact>
      ))}
      {item.okNow && <Fact icon="check-circle">{texts.okNow(who)}</Fact>}
      {item.helped && <Fact icon="chat-circle-dots">{texts.helped[item.helped](who)}</Fact>}
    </div>
  )
}

const Quiet = ({ children }: { children: string }) => (
  <p {...part("text")} data-tone="quiet">
    {children}
  </p>
)

const Fact = ({ icon, children }: { icon: IconName; children: string }) => (
  <p {...part("fact")}>
    <Icon name={icon} />
    <span>{children}</span>
  </p>
)
