// The invite to hand out: a link, a button that copies it, and a picture for a phone's camera.
import { HandOut } from "../parts/hand-out.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"

export const InviteCard = ({ link, ...focus }: { link: string; focusOn?: string }) => {
  const { invite } = useWords().facilitator
  return (
    <section {...part("stack")}>
      <Heading level={2} size="large" {...focus}>
        {invite.heading}
      </Heading>
      <p>{invite.about}</p>
      <HandOut link={link} words={invite} />
    </section>
  )
}
