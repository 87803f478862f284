// Asks for the one site of a captioner's page, where the browser lets a pane inside a meeting ask for nothing.
import { useState } from "react"
import { loadCaptionerWords, type CaptionerWords } from "../../words/reading-captioner.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { lateWords } from "../parts/late-words.ts"
import { Note } from "../parts/note.tsx"

type Props = {
  /** Until another language is chosen. */
  first: CaptionerWords
  /** The site's name; undefined: nothing is asked here. */
  name: string | undefined
  /** Must ask the browser in the press; comes back only where it did not work. */
  onAllow: () => Promise<"not_allowed" | "failed" | undefined>
  onBack: () => void
}

const useCaptionerWords = lateWords(loadCaptionerWords)

export const CaptionerAsk = ({ first, name, onAllow, onBack }: Props) => {
  const words = useCaptionerWords() ?? first
  const [wrong, setWrong] = useState<"not_allowed" | "failed">()
  if (name === undefined)
    return (
      <main {...part("sheet")}>
        <p {...part("text")}>{words.ask.gone}</p>
      </main>
    )
  return (
    <main {...part("sheet")}>
      <Heading>{words.ask.heading}</Heading>
      <p {...part("text")}>{words.ask.about(name)}</p>
      <Note icon="eye">
        <p>{words.promise}</p>
        <p>{words.end}</p>
      </Note>
      <p {...part("text")} data-tone="wrong" role="status">
        {wrong && words.wrong[wrong]}
      </p>
      <Button wide large tone="main" onPress={() => void onAllow().then(setWrong)}>
        {words.ask.allow(name)}
      </Button>
      <Button wide onPress={onBack}>
        {words.ask.back}
      </Button>
    </main>
  )
}
