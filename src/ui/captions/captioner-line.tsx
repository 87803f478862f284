// How the captions of a captioner's page are, by its name, and the way back to the meeting's own.
import { useState, type ReactNode } from "react"
import { siteName, type CaptionerPage } from "../../captions/captioner.ts"
import type { CaptionHealth, Utterance } from "../../captions/utterance.ts"
import type { CaptionerWords } from "../../words/reading-captioner.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useSay } from "../parts/say.tsx"
import type { Captions } from "../participant/room.ts"
import { useCaptioner } from "./use-captioner.ts"
import { useCaptionerWords } from "./reading-words.ts"

type Props = {
  captions: Captions
  from: CaptionerPage
  health: CaptionHealth
  /** When words were last heard, in words. */
  heard: ReactNode
}

export const CaptionerLine = ({ captions, from, health, heard }: Props) => {
  const words = useCaptionerWords()
  const captioner = useCaptioner(captions)
  const [wrong, setWrong] = useState<"not_allowed" | "failed">()
  const again = async () => {
    const answer = await captioner?.again(from.host)
    setWrong(answer === "reading" ? undefined : answer)
  }
  const name = siteName(from.host)
  const gone = from.is === "closed" || from.is === "away" ? from.is : undefined
  useSay(words && wrong && gone ? words.wrong[wrong] : undefined)
  return (
    <>
      <p {...part("health")} data-is={health} data-from={from.is}>
        <span>
          {words ? (gone ? words[gone](name) : words.now(name)) : name}
          {(words && told(words, from, health)) ?? heard}
        </span>
      </p>
      {words && health === "waiting" && from.is === "reading" && (
        <p {...part("text")} data-tone="quiet">
          {words.noWords}
        </p>
      )}
      {words && wrong && gone && (
        <p {...part("text")} data-tone="wrong">
          {words.wrong[wrong]}
        </p>
      )}
      {words && captioner && health !== "live" && (
        <div {...part("row")}>
          {gone && <Button onPress={() => void again()}>{words.again}</Button>}
          <Button onPress={captioner.stop}>{words.stop}</Button>
        </div>
      )}
    </>
  )
}

const told = (words: CaptionerWords, { is }: CaptionerPage, health: CaptionHealth): string | undefined =>
  is === "opening" ? ` ${words.opening}` : is === "reading" && health === "waiting" ? ` ${words.waiting}` : undefined

/** In a list of lines, where another source begins. */
export const SourceLine = ({ before, line }: { before: Utterance | undefined; line: Utterance }) => {
  const words = useCaptionerWords()
  if (!words || before?.source === line.source || (!before && line.source === undefined)) return null
  return <p {...part("source")}>{line.source === undefined ? words.fromMeeting : words.from(siteName(line.source))}</p>
}
