// Each sound by itself, off at first, and heard before it is chosen.
import { useState } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { sound, type SoundKind } from "../tones.ts"
import { Switch } from "./switch.tsx"
import { useOptionWords } from "./words.tsx"

const kinds = [
  ["breakStart", "soundBreakStart"],
  ["breakEnd", "soundBreakEnd"],
  ["answer", "soundAnswer"],
] as const satisfies [SoundKind, string][]

export const Sounds = () => {
  const words = useOptionWords()
  const [comfort, setComfort] = useComfort()
  const [silent, setSilent] = useState(false)
  useSay(silent ? words.silent : undefined)
  return (
    <div {...part("stack")}>
      <Heading level={3} size="large">
        {words.sounds}
      </Heading>
      <p {...part("text")} data-tone="quiet">
        {words.soundsHelp}
      </p>
      {silent && <p>{words.silent}</p>}
      {kinds.map(([kind, key]) => (
        <Switch key={key} heading={words[key]} on={comfort[key]} onTurn={(on) => setComfort({ [key]: on })}>
          <Button
            icon="speaker-high"
            label={`${words.hear}: ${words[key]}`}
            onPress={() =>
              void sound(kind).then(
                (heard) => setSilent(!heard),
                () => setSilent(true),
              )
            }
          >
            {words.hear}
          </Button>
        </Switch>
      ))}
    </div>
  )
}
