// How a press counts, for hands that shake or press twice, with a place to try it.
import { useState } from "react"
import { coolDowns, holds } from "../../settings/comfort.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { ChoiceGroup, Choices } from "../parts/choices.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { useSay } from "../parts/say.tsx"
import { useOptionWords } from "./words.tsx"

export const PressForm = () => {
  const words = useOptionWords()
  const [{ coolDown, hold }, setComfort] = useComfort()
  const [tried, setTried] = useState(0)
  const count = words.tried(tried)
  useSay(tried > 0 ? count : undefined)
  return (
    <>
      <Choices
        level={3}
        heading={words.coolDown}
        help={words.coolDownHelp}
        values={coolDowns}
        now={coolDown}
        name={(value) => words.coolDowns[value]}
        onChoose={(value) => setComfort({ coolDown: value })}
      />
      <Choices
        level={3}
        heading={words.hold}
        help={words.holdHelp}
        values={holds}
        now={hold}
        name={(value) => words.holds[value]}
        onChoose={(value) => setComfort({ hold: value })}
      />
      <ChoiceGroup level={3} heading={words.try} help={words.tryHelp}>
        <Button large data-try="" onPress={() => setTried(tried + 1)}>
          {words.try}
        </Button>
        <p {...part("tried")}>{count}</p>
      </ChoiceGroup>
    </>
  )
}
