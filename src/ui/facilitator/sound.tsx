// The sound for private messages: on from the start, silent until tested, because browsers need a press first.
import { useState } from "react"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useFollow } from "./follow.ts"
import type { Tone } from "./tone.ts"

type Is = "untested" | "asking" | "heard" | "louder" | "cannot"

export type Sound = {
  is: Is
  on: boolean
  test: () => void
  answer: (heard: boolean) => void
  turn: (on: boolean) => void
  ring: () => void
}

export const useSound = (tone: Tone): Sound => {
  const [is, setIs] = useState<Is>("untested")
  const [on, turn] = useState(true)
  return {
    is,
    on,
    test: () => void tone.test().then((played) => setIs(played ? "asking" : "cannot")),
    answer: (heard) => setIs(heard ? "heard" : "louder"),
    turn,
    ring: () => {
      if (on) tone.ring()
    },
  }
}

export const SoundTest = ({ sound, level }: { sound: Sound; level: 2 | 3 }) => {
  const { sound: texts } = useWords().facilitator
  const sentence = {
    untested: texts.untested,
    asking: texts.heard,
    heard: sound.on ? texts.on : texts.off,
    louder: texts.louder,
    cannot: texts.cannot,
  }[sound.is]
  useSay(sound.is === "untested" ? undefined : sentence)
  const { follow, focus } = useFollow()
  // The two answers go away with the press: the focus goes on to the heading.
  const answer = (heard: boolean) => {
    sound.answer(heard)
    follow()
  }
  return (
    <section {...part("stack")} data-gap="small">
      <Heading level={level} size="large" {...focus}>
        {texts.heading}
      </Heading>
      <p>{sentence}</p>
      <div {...part("row")}>
        {sound.is === "asking" && (
          <>
            <Button onPress={() => answer(true)}>{texts.yes}</Button>
            <Button onPress={() => answer(false)}>{texts.no}</Button>
          </>
        )}
        {sound.is !== "cannot" && (
          <Button icon="speaker-high" onPress={sound.test}>
            {sound.is === "untested" ? texts.test : texts.again}
          </Button>
        )}
        {sound.is === "heard" && (
          <Button onPress={() => sound.turn(!sound.on)}>{sound.on ? texts.turnOff : texts.turnOn}</Button>
        )}
      </div>
    </section>
  )
}
