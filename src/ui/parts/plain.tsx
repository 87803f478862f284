// What stands in the place of all that is ours: the way to it, the ordinary page, and the one way back.
import { useEffect, useRef, useState } from "react"
import { part } from "../parts.ts"
import { Button } from "./button.tsx"
import { useComfort } from "./comfort-provider.tsx"
import { Heading } from "./heading.tsx"
import { useWords } from "./words-provider.tsx"

/** The press that hid may come twice from a hand that shakes: what stands there then does not bring it all back. */
const notBefore = 700

export const HideButton = ({ onHide }: { onHide: () => void }) => {
  const { plain } = useWords()
  const [{ shiftHides }] = useComfort()
  return (
    <Button tone="bare" icon="eye-closed" data-hide="" aria-description={plain.hideWhy} onPress={onHide}>
      {plain.hide}
      {shiftHides && <small data-only="keys"> {plain.key}</small>}
    </Button>
  )
}

/** Gives what a press does, and whether how to come back is told: once, and as long as this screen stands. */
export const useShowAgain = (onShow: () => void) => {
  const [{ hideTold }, setComfort] = useComfort()
  const [tells] = useState(!hideTold)
  const came = useRef(Infinity)
  useEffect(() => {
    came.current = performance.now()
  }, [])
  const show = () => {
    if (performance.now() - came.current < notBefore) return
    if (tells) setComfort({ hideTold: true })
    onShow()
  }
  return { show, tells }
}

/** Below what can be pressed, and there from the first. */
export const HowBack = () => {
  const { plain } = useWords()
  const [{ shiftHides }] = useComfort()
  return (
    <p {...part("text")} data-tone="quiet">
      {plain.told}
      {shiftHides && <span data-only="keys"> {plain.toldKey}</span>}
    </p>
  )
}

export const ShowAgain = ({ onShow }: { onShow: () => void }) => {
  const { show, tells } = useShowAgain(onShow)
  return (
    <div {...part("show-again")}>
      <Button data-show="" onPress={show}>
        {useWords().plain.show}
      </Button>
      {tells && <HowBack />}
    </div>
  )
}

/** Where no captions are. */
export const PlainPage = ({ onShow }: { onShow: () => void }) => {
  const { plain } = useWords()
  return (
    <main {...part("plain")}>
      <Heading>{plain.heading}</Heading>
      <dl>
        {plain.list.map(([word, means]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <ShowAgain onShow={onShow} />
    </main>
  )
}
