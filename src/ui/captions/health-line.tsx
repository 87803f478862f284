// How the captions are, in words, always above them; with it what a person can do when there are none, and that it is recorded.
import { standingOf, type Standing } from "../../captions/health.ts"
import type { CaptionerPage } from "../../captions/captioner.ts"
import type { MeetingSigns } from "../../captions/signs.ts"
import type { CaptionHealth } from "../../captions/utterance.ts"
import type { TrustWords } from "../../words/reading-trust.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { CaptionerLine } from "./captioner-line.tsx"
import { useTrustWords } from "./reading-words.ts"
import { useHeard } from "./use-heard.ts"

type Props = {
  health: CaptionHealth
  heardAt: number | undefined
  signs?: MeetingSigns | undefined
  /** Asks for captions with the ready card. */
  onAsk?: (() => void) | undefined
  /** Opens the steps to captions, where they are not open. */
  onHow?: () => void
  /** Read in place of the meeting's own captions. */
  from?: { captions: Captions; from: CaptionerPage } | undefined
}

/** Where captions may have to be turned on by hand. */
const offers: Record<Standing, "how" | "other" | undefined> = {
  off: "how",
  moved: "how",
  lost: "how",
  not_allowed: "other",
  unreadable: "other",
  waiting: undefined,
  live: undefined,
}
const mayAsk: readonly Standing[] = ["off", "not_allowed"]

export const HealthLine = ({ health, heardAt, signs, onAsk, onHow, from }: Props) => {
  const { captions, places } = useWords()
  const words = useTrustWords()
  const standing = standingOf(health, heardAt, signs?.movedAt)
  const offer = from ? undefined : offers[standing]
  const last = health === "lost" && heardAt !== undefined ? ` ${captions.lastHeard(places.clock(heardAt))}` : ""
  const live =
    health === "live" && heardAt !== undefined && words ? <Heard heardAt={heardAt} words={words} /> : undefined
  return (
    <>
      {from ? (
        <CaptionerLine {...from} health={health} heard={live ? <> {live}</> : last} />
      ) : (
        <p {...part("health")} data-is={standing}>
          <span>
            {live ?? captions.health[standing]}
            {last}
            {health === "unreadable" && words && ` ${words.still}`}
          </span>
        </p>
      )}
      {signs?.recording === true && words && (
        <p {...part("health")} data-is="recording">
          <span>{words.recording}</span>
        </p>
      )}
      {offer && words && (
        <div {...part("row")}>
          {onHow && (
            <Button opens="turn-on" onPress={onHow}>
              {words[offer]}
            </Button>
          )}
          {onAsk && mayAsk.includes(standing) && <Button onPress={onAsk}>{words.ask}</Button>}
        </div>
      )}
    </>
  )
}

/** Never a live region: it would be said over and over. */
const Heard = ({ heardAt, words }: { heardAt: number; words: TrustWords }) => {
  const { captions, places } = useWords()
  const ms = useHeard(heardAt)
  return <span data-heard="">{ms === undefined ? captions.health.live : words.liveSince(places.ago(ms))}</span>
}
