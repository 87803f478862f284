// The invite to hand out: a link, a button that copies it, and a picture for a phone's camera.
import { useEffect, useState } from "react"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { CopyLink } from "./copy-link.tsx"
import { Qr } from "./qr.tsx"

// A desk may be seen by others, so the picture goes by itself (`relay.md`: 2 minutes).
const shownFor = 120_000

export const InviteCard = ({ link, ...focus }: { link: string; focusOn?: string }) => {
  const { invite } = useWords().facilitator
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(false), shownFor)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <section {...part("stack")}>
      <Heading level={2} size="large" {...focus}>
        {invite.heading}
      </Heading>
      <p>{invite.about}</p>
      <CopyLink link={link} label={invite.link} />
      <div {...part("row")}>
        <Button icon="qr-code" aria-expanded={shown} onPress={() => setShown(!shown)}>
          {shown ? invite.hideQr : invite.showQr}
        </Button>
      </div>
      {shown && <Qr link={link} label={invite.qr} />}
    </section>
  )
}
