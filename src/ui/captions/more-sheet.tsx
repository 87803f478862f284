// What else a person can do with captions, in sections: keep them, listen, see how fast people speak, have a screen reader say them.
import { useStore } from "zustand"
import { speeds } from "../../settings/reading.ts"
import type { TrustWords } from "../../words/reading-trust.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Choices } from "../parts/choices.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Heading } from "../parts/heading.tsx"
import type { Captions } from "../participant/room.ts"
import { CaptionerOffer } from "./captioner-screen.tsx"
import { KeepSection } from "./keep-section.tsx"
import { speakerOf } from "./line.tsx"
import type { ReaderScreen } from "./reader-screen.tsx"
import type { Aloud } from "./use-aloud.ts"

type Props = { captions: Captions; words: TrustWords; aloud: Aloud; open: (screen: ReaderScreen) => void }

export const MoreSheet = ({ captions, words, aloud, open }: Props) => {
  const [{ showPace, politeLines }, setComfort] = useComfort()
  const { show } = words
  const onOff = { level: 2, values: [false, true], name: (on: boolean) => (on ? show.on : show.off) } as const
  return (
    <>
      <CaptionerOffer captions={captions} onOpen={() => open("captioner")} />
      {captions.keeping && <KeepSection keeping={captions.keeping} words={words.keep} />}
      <Listen captions={captions} words={words.aloud} aloud={aloud} />
      <Choices
        {...onOff}
        heading={show.pace}
        help={show.paceHelp}
        now={showPace}
        onChoose={(on) => setComfort({ showPace: on })}
      />
      <Choices
        {...onOff}
        heading={show.polite}
        help={show.politeHelp}
        now={politeLines}
        onChoose={(on) => setComfort({ politeLines: on })}
      />
    </>
  )
}

type Words = TrustWords["aloud"]

const Listen = ({ captions, words, aloud }: { captions: Captions; words: Words; aloud: Aloud }) => {
  const [{ speechSpeed }, setComfort] = useComfort()
  const last = useStore(captions, ({ utterances }) => utterances.at(-1))
  const named = (speed: (typeof speeds)[number]) => `${Math.round(speed * 100)} %`
  return (
    <section {...part("stack")} data-gap="small" aria-label={words.heading}>
      <Heading level={2} size="large">
        {words.heading}
      </Heading>
      {aloud.can ? (
        <>
          <p {...part("text")}>{words.headphones}</p>
          {aloud.on ? (
            <Button icon="speaker-simple-slash" wide large onPress={aloud.stop}>
              {words.stop}
            </Button>
          ) : (
            <Button icon="speaker-high" wide large onPress={aloud.readAll}>
              {words.all}
            </Button>
          )}
          {last && (
            <Button wide onPress={() => aloud.read({ id: last.id, speaker: speakerOf(last), text: last.text })}>
              {words.last}
            </Button>
          )}
          <Choices
            level={2}
            heading={words.speed}
            even
            values={speeds}
            now={speechSpeed}
            name={named}
            onChoose={(speed) => setComfort({ speechSpeed: speed })}
          />
        </>
      ) : (
        <p {...part("text")}>{words.none}</p>
      )}
    </section>
  )
}
