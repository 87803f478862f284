// A link and, by a press, its picture for a phone's camera.
import { useEffect, useState } from "react"
import { Button } from "./button.tsx"
import { CopyLink, type LinkWords } from "./copy-link.tsx"
import { part } from "../parts.ts"
import { Qr } from "./qr.tsx"

// A screen may be seen by others, so the picture goes by itself (`relay.md`: 2 minutes).
const shownFor = 120_000

type Props = { link: string; words: LinkWords & { link: string; showQr: string; hideQr: string; qr: string } }

export const HandOut = ({ link, words }: Props) => {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(false), shownFor)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <>
      <CopyLink link={link} label={words.link} words={words} />
      <div {...part("row")}>
        <Button icon="qr-code" aria-expanded={shown} onPress={() => setShown(!shown)}>
          {shown ? words.hideQr : words.showQr}
        </Button>
      </div>
      {shown && <Qr link={link} label={words.qr} />}
    </>
  )
}
