// Somebody used the link: who they say they are, the number to compare by voice, and the participant's yes or no.
import type { ContactLink } from "../../session/facilitator-state.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { CheckNumber } from "../parts/check-number.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { StageProps } from "./person.tsx"

type Props = StageProps & { link: ContactLink; claim: NonNullable<ContactLink["claim"]> }

export const Claimed = ({ link, claim, act, say }: Props) => {
  const { quoted } = useWords().places
  useSay(link.twice ? say.twice : say.used)
  return (
    <section {...part("contact-link")} data-is="claimed">
      <Heading level={2} size="large" focusOn={link.id}>
        {say.isIt(link.name)}
      </Heading>
      {link.twice && (
        <Note icon="warning-octagon" tone="stop">
          <p>{say.twice}</p>
        </Note>
      )}
      <p>{say.used}</p>
      <p {...part("person-facts")}>
        <span>{claim.name}</span>
        <span>{claim.role}</span>
        {claim.words && <span>{quoted(claim.words)}</span>}
      </p>
      <p>{say.compare}</p>
      <CheckNumber digits={claim.checkNumber} />
      <div {...part("stack")} data-gap="small">
        <Button tone="main" icon="check-circle" large wide onPress={() => act({ type: "acceptPerson" })}>
          {say.right}
        </Button>
        <Button tone="stop" icon="prohibit" large wide onPress={() => act({ type: "refusePerson" })}>
          {say.wrong}
        </Button>
      </div>
    </section>
  )
}
