// The first page after installing: one screen with two ways on.
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useLife } from "./life-words.tsx"
import { LifePage, type PageProps } from "./page.tsx"

type Ways = { onPractice: () => void; onInvite: () => void }

export const Welcome = ({ onPractice, onInvite, ...page }: PageProps & Ways) => (
  <LifePage {...page}>
    <WaysOn onPractice={onPractice} onInvite={onInvite} />
  </LifePage>
)

const WaysOn = ({ onPractice, onInvite }: Ways) => {
  const { welcome } = useLife()
  return (
    <div {...part("stack")} data-gap="large" data-screen="welcome">
      <div {...part("stack")} data-gap="small">
        <Heading focusOn="welcome">{welcome.heading}</Heading>
        <p>{welcome.about}</p>
      </div>
      <div {...part("stack")} data-gap="small">
        <Button tone="main" large wide opens="practice" onPress={onPractice}>
          {welcome.practice}
        </Button>
        <p {...part("text")}>{welcome.practiceWhy}</p>
      </div>
      <div {...part("stack")} data-gap="small">
        <Button large wide opens="invite" onPress={onInvite}>
          {welcome.invite}
        </Button>
        <p {...part("text")}>{welcome.inviteWhy}</p>
      </div>
      <p {...part("text")} data-tone="quiet">
        {welcome.later}
      </p>
    </div>
  )
}
