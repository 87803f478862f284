// For one who opened a contact link: her own card, then her number while the host lets her in.
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { CheckNumber } from "../parts/check-number.tsx"
import { ComfortFoot } from "./comfort-page.tsx"
import { useDesk } from "./desk-context.tsx"
import { LineNote } from "./line-note.tsx"
import { OwnCard, useOwnCard } from "./own-card.tsx"
import { ProblemNote } from "./problem.tsx"

export const Claim = () => {
  const { claim } = useWords().facilitator
  const { act } = useDesk()
  const me = useOwnCard()
  const { form, tried, attempt } = useAttempt<HTMLElement>()
  const send = () => {
    attempt()
    if (me.name && me.role) act({ type: "claim", ...me })
  }
  return (
    <main {...part("sheet")} ref={form}>
      <div {...part("stack")} data-gap="large">
        <Heading focusOn="claim">{claim.heading}</Heading>
        <p>{claim.about}</p>
        <ProblemNote />
        <LineNote />
        <OwnCard line={claim.ownLine} help={claim.ownLineHelp} tried={tried} />
        <Button tone="main" large wide onPress={send}>
          {claim.send}
        </Button>
      </div>
      <ComfortFoot />
    </main>
  )
}

export const Waiting = () => {
  const { waiting } = useWords().facilitator
  const { state } = useDesk()
  return (
    <main {...part("sheet")}>
      <div {...part("stack")} data-gap="large">
        <Heading focusOn="waiting">{waiting.heading}</Heading>
        <ProblemNote />
        <LineNote />
        {state.me && (
          <div {...part("stack")} data-gap="small">
            <p>{waiting.compare(state.room?.host ?? waiting.theHost)}</p>
            <Heading level={2} size="large">
              {waiting.number}
            </Heading>
            <CheckNumber digits={state.me.checkNumber} />
          </div>
        )}
        <p>{waiting.next}</p>
      </div>
      <ComfortFoot />
    </main>
  )
}
