// What is said, at the reader's own pace. Never a live region: it would talk over the meeting.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react"
import { useStore } from "zustand"
import type { CaptionHealth } from "../../captions/utterance.ts"
import { goLive, hold, leftOf, missed, onScreen } from "../../captions/hold.ts"
import { wearMore } from "../comfort.ts"
import { onHoldKey } from "../hold-key.ts"
import { part } from "../parts.ts"
import { useComfort, useComfortStore } from "../parts/comfort-provider.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { paceStyles } from "../styles/reading-pace.ts"
import { trustStyles } from "../styles/reading-trust.ts"
import { CaptionBox } from "./caption-box.tsx"
import { CaptionerScreen } from "./captioner-screen.tsx"
import { CaptionTools } from "./caption-tools.tsx"
import { LineList } from "./line-list.tsx"
import { useOpened } from "./lines.ts"
import { LookForm } from "./look-form.tsx"
import { MissedScreen } from "./missed-screen.tsx"
import { ScreenBody, ScreenHead, type ReaderScreen } from "./reader-screen.tsx"
import { holdWhileWriting, read, readingOf } from "./reading-store.ts"
import { TrustBlock } from "./trust-block.tsx"
import { TryLine } from "./try-line.tsx"
import { useCaptionerWords, usePaceWords, useTrustWords } from "./reading-words.ts"

type Props = { captions: Captions; onAsk?: (() => void) | undefined }

export const CaptionsPane = ({ captions, onAsk }: Props) => {
  const words = useWords()
  const pace = usePaceWords()
  const trust = useTrustWords()
  const captioner = useCaptionerWords()
  const [comfort] = useComfort()
  const { utterances, health, from } = useStore(captions)
  const { store, reading, section } = useReading(captions)
  const { screen, open, close } = useScreen(section)
  const toMore = useCallback(() => open("captions-more"), [open])
  const opened = useOpened(captions)
  const lines = useMemo(() => onScreen(reading, utterances), [reading, utterances])
  const came = useMemo(() => missed(reading, utterances), [reading, utterances])
  const holdOrGoOn = useCallback(() => {
    const now = store.getState()
    store.setState(now.held ? goLive(now) : hold(now, "person"), true)
  }, [store])
  useEffect(() => onHoldKey(comfort.keyHold, holdOrGoOn), [comfort.keyHold, holdOrGoOn])
  const told = pace && (reading.held ? (reading.held.by === "writing" ? pace.heldWriting : pace.held) : pace.liveAgain)
  useSay(useChanged(reading.held !== undefined) ? told : undefined)
  const headings: Record<ReaderScreen, string | undefined> = {
    look: pace?.screen.heading,
    missed: pace?.missed.heading,
    "captions-more": trust?.moreLabel,
    "turn-on": trust?.on.heading,
    captioner: captioner?.heading,
  }
  // Sentences that cannot be fetched must leave no screen without its way back.
  const heading = (screen && headings[screen]) ?? words.captions.heading
  return (
    <section {...part("captions")} aria-label={words.captions.heading} ref={section} data-screen={screen}>
      {screen && <ScreenHead key={screen} heading={heading} onBack={screen === "captioner" ? toMore : close} />}
      <TrustBlock captions={captions} onAsk={onAsk} screen={screen} open={open} />
      {(screen === undefined || screen === "look") && (
        <LineList captions={captions} lines={lines}>
          <CaptionBox
            lines={lines}
            pages={comfort.pace === "steady" || reading.replay !== undefined}
            still={opened}
            onSpace={holdOrGoOn}
            below={(toNewest) =>
              screen === undefined &&
              pace && (
                <CaptionTools
                  words={pace}
                  store={store}
                  reading={reading}
                  missed={leftOf(reading, came)}
                  toNewest={toNewest}
                  open={open}
                />
              )
            }
          >
            {screen === "look" ? <p>{pace?.screen.sample}</p> : <Nothing health={health} tries={!from} />}
          </CaptionBox>
        </LineList>
      )}
      {screen === "captioner" && <CaptionerScreen captions={captions} onDone={close} />}
      {screen === "look" && pace && (
        <ScreenBody>
          <p {...part("text")} data-tone="quiet">
            {pace.screen.intro}
          </p>
          <LookForm words={pace} level={2} />
        </ScreenBody>
      )}
      {screen === "missed" && pace && (
        <LineList captions={captions} lines={came}>
          <MissedScreen words={pace} store={store} lines={came} onDone={close} />
        </LineList>
      )}
    </section>
  )
}

/** In the place of the first words. `tries`: how they will look, where there is room for that. */
const Nothing = ({ health, tries }: { health: CaptionHealth; tries: boolean }) => {
  const { empty } = useWords().captions
  const soon = health === "waiting" || health === "live"
  return (
    <>
      {soon && tries && <TryLine />}
      {soon && (health === "live" || !tries) && <p>{empty}</p>}
    </>
  )
}

/** Whether a value has changed since the first look at it. */
const useChanged = (value: boolean): boolean => {
  const [first] = useState(value)
  const [changed, setChanged] = useState(false)
  if (!changed && value !== first) setChanged(true)
  return changed
}

const useReading = (captions: Captions) => {
  const comfort = useComfortStore()
  const section = useRef<HTMLElement>(null)
  const store = readingOf(captions)
  useLayoutEffect(() => wearMore(document, paceStyles), [])
  useLayoutEffect(() => wearMore(document, trustStyles), [])
  useLayoutEffect(() => read(captions, comfort), [captions, comfort])
  useEffect(
    () => (section.current ? holdWhileWriting(captions, comfort, section.current) : undefined),
    [captions, comfort],
  )
  return { store, reading: useStore(store), section }
}

/** The screen within the captions that is open; as it closes, the focus goes back to what opened it. */
const useScreen = (section: React.RefObject<HTMLElement | null>) => {
  const [{ screen, was }, setScreen] = useState<{ screen?: ReaderScreen; was?: ReaderScreen }>({})
  const open = useCallback((next: ReaderScreen) => setScreen({ screen: next }), [])
  const close = useCallback(() => setScreen(({ screen }) => (screen ? { was: screen } : {})), [])
  useEffect(() => {
    if (!was || !document.hasFocus()) return
    const find = (selector: string) => section.current?.querySelector<HTMLElement>(selector)
    ;(find(`[data-opens="${was}"]`) ?? find("[data-hold]") ?? find("[tabindex]"))?.focus()
  }, [was, section])
  return { screen, open, close }
}
