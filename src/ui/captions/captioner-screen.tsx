// Reading a captioner's page: what it is, the link to it, and what happens once it is asked for.
import { useEffect, useState } from "react"
import { useStore } from "zustand"
import type { Captioner } from "../../captions/captioner.ts"
import type { CaptionerWords } from "../../words/reading-captioner.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import type { Captions } from "../participant/room.ts"
import { ScreenBody } from "./reader-screen.tsx"
import { useCaptioner } from "./use-captioner.ts"
import { useCaptionerWords } from "./reading-words.ts"

type ScreenProps = { captions: Captions; onDone: () => void }

export const CaptionerScreen = ({ captions, onDone }: ScreenProps) => {
  const words = useCaptionerWords()
  const captioner = useCaptioner(captions)
  return (
    <ScreenBody>
      {words && captioner && <LinkForm captions={captions} words={words} captioner={captioner} onDone={onDone} />}
    </ScreenBody>
  )
}

type FormProps = ScreenProps & { words: CaptionerWords; captioner: Captioner }

const LinkForm = ({ captions, words, captioner, onDone }: FormProps) => {
  const [link, setLink] = useState("")
  const [wrong, setWrong] = useState<keyof CaptionerWords["wrong"]>()
  const [elsewhere, setElsewhere] = useState(false)
  const reads = useStore(captions, ({ from }) => from !== undefined)
  useEffect(() => {
    // It was allowed on that page.
    if (elsewhere && reads) onDone()
  }, [elsewhere, reads, onDone])
  useSay(elsewhere ? words.elsewhere : undefined)
  const read = async () => {
    setWrong(undefined)
    const answer = await captioner.read(link)
    setElsewhere(answer === "elsewhere")
    if (answer === "reading") onDone()
    else if (answer !== "elsewhere") setWrong(answer)
  }
  return (
    <>
      <p {...part("text")}>{words.about}</p>
      <Field
        label={words.link}
        help={words.linkHelp}
        value={link}
        onWrite={(next) => {
          setLink(next)
          setWrong(undefined)
        }}
        wrong={wrong && words.wrong[wrong]}
        autoComplete="off"
      />
      <Heading level={2} size="large">
        {words.then}
      </Heading>
      <ol {...part("steps")}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Note icon="eye">
        <p>{words.promise}</p>
        <p>{words.end}</p>
      </Note>
      <Button wide large tone="main" onPress={() => void read()}>
        {words.read}
      </Button>
      {elsewhere && (
        <p {...part("text")} data-tone="strong">
          {words.elsewhere}
        </p>
      )}
    </>
  )
}

/** Among what else a person can do with captions. */
export const CaptionerOffer = ({ captions, onOpen }: { captions: Captions; onOpen: () => void }) => {
  const words = useCaptionerWords()
  const reads = useStore(captions, ({ from }) => from !== undefined)
  const captioner = useCaptioner(captions)
  if (!words || !captioner) return null
  return (
    <>
      {reads && (
        <Button icon="arrow-u-up-left" wide start onPress={captioner.stop}>
          {words.stop}
        </Button>
      )}
      <Button icon="closed-captioning" opens="captioner" wide start onPress={onOpen}>
        {words.open}
      </Button>
    </>
  )
}
