// What another device's settings would change here, asked before anything does.
import { useState } from "react"
import type { Carried } from "../../settings/carry.ts"
import { readingAtFirst } from "../../settings/reading.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { ownName } from "../parts/comfort-form.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useOptionWords } from "./words.tsx"

type Props = { change: Partial<Carried> | undefined; via: "extension" | "page"; onDone: () => void }

export const Offer = ({ change, via, onDone }: Props) => {
  const { offer } = useOptionWords()
  const { close } = useWords().shared
  const [, setComfort] = useComfort()
  const [is, setIs] = useState<"asked" | "used" | "left" | "bad">(change ? "asked" : "bad")
  const facts = useFacts(change ?? {}, via)
  useSay(is === "asked" ? undefined : offer[is])
  return (
    <section {...part("offer")} data-is={is}>
      {is === "asked" ? (
        <>
          <Heading level={2} focusOn="offer">
            {offer.heading}
          </Heading>
          <p>{offer.why}</p>
          <dl>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div {...part("row")}>
            <Button
              tone="main"
              large
              onPress={() => {
                if (change) setComfort(change)
                setIs("used")
              }}
            >
              {offer.use}
            </Button>
            <Button large onPress={() => setIs("left")}>
              {offer.no}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p {...part("text")} data-tone="large">
            {offer[is]}
          </p>
          <div>
            <Button onPress={onDone}>{close}</Button>
          </div>
        </>
      )}
    </section>
  )
}

/** Name and value of each setting that the change carries and this device can show. */
const useFacts = (change: Partial<Carried>, via: "extension" | "page"): [string, string][] => {
  const { captions, shared } = useWords()
  const { comfort } = shared
  const words = useOptionWords()
  const facts: [string, string][] = []
  const yesNo = (on: boolean) => (on ? words.on : words.off)
  const { textSize, theme, language, motion, side, simple, coolDown, hold, keyHide, keyPane, keyHold } = change
  const { shiftHides } = change
  if (textSize !== undefined) facts.push([comfort.size, `${textSize} %`])
  if (theme !== undefined) facts.push([comfort.colours, comfort.themes[theme]])
  if (language !== undefined) facts.push([comfort.language, ownName(language)])
  if (motion !== undefined) facts.push([words.motion, words.motions[motion]])
  if (simple !== undefined) facts.push([words.simple, yesNo(simple)])
  for (const key of ["soundBreakStart", "soundBreakEnd", "soundAnswer"] as const)
    if (change[key] !== undefined) facts.push([words[key], yesNo(change[key])])
  if (coolDown !== undefined) facts.push([words.coolDown, words.coolDowns[coolDown]])
  if (hold !== undefined) facts.push([words.hold, words.holds[hold]])
  if (shiftHides !== undefined) facts.push([words.shiftHides, yesNo(shiftHides)])
  if (via === "page") return facts
  if (Object.keys(change).some((key) => key in readingAtFirst)) facts.push([captions.heading, words.captionsLook])
  if (side !== undefined) facts.push([words.side, words.sides[side]])
  if (keyHide !== undefined) facts.push([words.keyHide, keyHide || words.keyNone])
  if (keyPane !== undefined) facts.push([words.keyPane, keyPane || words.keyNone])
  if (keyHold !== undefined) facts.push([words.keyHold, keyHold || words.keyNone])
  return facts
}
