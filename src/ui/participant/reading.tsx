// The captions on a participant's screens: fetched once somebody switches them on.
import { lazy, Suspense, use } from "react"
import type { Talk } from "../captions/talk.ts"
import { part } from "../parts.ts"
import { useComfort, useComfortStore } from "../parts/comfort-provider.tsx"
import { SayContext } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useCardPress } from "./card-press.ts"
import { useRoom } from "./room.ts"

const Reader = lazy(() => import("../captions/reader.tsx"))

/** All that may leave the captions: a line goes into a draft that the person sees, a card goes without it. */
const useTalk = (): Talk => {
  const { state, screens } = useRoom()
  const press = useCardPress()
  return {
    heard: state.room !== undefined,
    onTell: (quote) => screens.open({ is: "private", quote }),
    onCard: (card, quote) => {
      // What was sent shows on the receipt line, which is at home.
      if (!press(card, quote)) screens.home()
    },
    onShow: (card, quote) => screens.open({ is: "big", card, quote }),
    onLookBack: () => screens.open({ is: "back" }),
    onBack: screens.back,
    plain: state.sharing.is === "hidden",
  }
}

/** The captions of the meeting, whether they were on or not, with nothing of ours in them. */
export const PlainReading = () => {
  const { captions } = useRoom()
  const comfort = useComfortStore()
  const words = useWords()
  const say = use(SayContext)
  if (!captions) return null
  return (
    <Suspense fallback={<section {...part("captions")} aria-label={words.captions.heading} />}>
      <Reader captions={captions} comfort={comfort} words={words} say={say} hostWords={none} />
    </Suspense>
  )
}
const none: [] = []

/** `back`: the whole meeting, as a screen of its own. */
export const Reading = ({ back = false }: { back?: boolean }) => {
  const { captions, state } = useRoom()
  const [{ captions: on }] = useComfort()
  const comfort = useComfortStore()
  const words = useWords()
  const say = use(SayContext)
  const talk = useTalk()
  const press = useCardPress()
  if (!captions || !(on || back)) return null
  return (
    <Suspense fallback={<section {...part("captions")} aria-label={words.captions.heading} />}>
      <Reader
        captions={captions}
        comfort={comfort}
        words={words}
        say={say}
        talk={talk}
        hostWords={state.roomWords}
        back={back}
        onAsk={() => press("access.captions")}
      />
    </Suspense>
  )
}
