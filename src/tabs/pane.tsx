// The pane over a meeting: the participant's screens, once the overlay has handed in its number and its port.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use, useEffect, useState } from "react"
import { createStore, useStore } from "zustand"
import { connect, inMeeting } from "../browser/connect.ts"
import { openComfort } from "../browser/settings.ts"
import { parseCaptionNews } from "../captions/news.ts"
import { captionStore, takeNews } from "../captions/store.ts"
import type { ParticipantAction, ParticipantState } from "../session/participant-state.ts"
import { parseWish, type Place } from "../settings/place.ts"
import { isShortcut } from "../settings/shortcut.ts"
import { dress } from "../ui/dress.ts"
import { pressHideKey } from "../ui/hide-keys.ts"
import { pressHoldKey } from "../ui/hold-key.ts"
import { ParticipantApp } from "../ui/participant/app.tsx"
import { participantStyles } from "../ui/styles/participant.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadWords } from "../words/load.ts"

/** Whoever framed us: only with a number from the background does anything show. */
const handedIn = new Promise<{ number: string; meeting: string; port: MessagePort }>((ready) => {
  addEventListener("message", ({ source, data, ports: [port] }: MessageEvent<unknown>) => {
    const { number, meeting } = (data ?? {}) as { number?: unknown; meeting?: unknown }
    if (source !== parent || !port) return
    if (typeof number === "string" && typeof meeting === "string") ready({ number, meeting, port })
  })
})

const ready = handedIn.then(async ({ number, meeting, port }) => {
  const [connector, comfort] = await Promise.all([
    connect<ParticipantState, ParticipantAction>(inMeeting(meeting), number),
    openComfort(),
  ])
  const words = await dress(
    document,
    comfort.getState(),
    [...sharedStyles, participantStyles],
    { regular, bold },
    ({ participant }) => participant.title,
  )
  // Without it captions are read all the same.
  const keeping = import("../own-pages/keeping.ts").then(
    ({ openKeeping }) => openKeeping(inMeeting(meeting)),
    () => undefined,
  )
  const captions = Object.assign(captionStore(), {
    keeping: await keeping,
    captioner: async () => (await import("../own-pages/captioner.ts")).openCaptioner(),
  })
  const cover = createStore(() => ({ covered: false }))
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const news = parseCaptionNews(data)
    if (news) return takeNews(captions, news)
    const wish = parseWish(data)
    if (wish && "hold" in wish) pressHoldKey()
    else if (wish && "hideNow" in wish) pressHideKey()
    else if (wish && "covered" in wish) cover.setState(wish)
    else if (wish) comfort.setState(wish)
  }
  addEventListener("keydown", (event) => {
    const { keyHide, keyPane } = comfort.getState()
    if (isShortcut(event, keyHide)) comfort.setState({ overlay: "hidden" })
    if (isShortcut(event, keyPane)) port.postMessage({ leave: true })
  })
  return { connector, comfort, words, port, captions, cover }
})

const colours = (): Place["colours"] => {
  const styles = getComputedStyle(document.documentElement)
  const colour = (name: string) => styles.getPropertyValue(`--${name}`).trim()
  return { paper: colour("paper"), ink: colour("ink"), line: colour("line"), accent: colour("accent") }
}

const darkness = matchMedia("(prefers-color-scheme: dark)")

export default function Pane() {
  const { connector, comfort, words, port, captions, cover } = use(ready)
  const { side, overlay, pace, theme, language, keyHide, keyPane, keyHold } = useStore(comfort)
  const { covered } = useStore(cover)
  const [size, setSize] = useState<{ width: number; height: number }>()
  const [shown, setShown] = useState<"bar" | "panel">("bar")
  if (overlay !== "hidden" && overlay !== shown) setShown(overlay)
  useEffect(() => {
    if (!size) return undefined
    let current = true
    const tell = async () => {
      const names = (await loadWords(language)).shared.overlay
      const keys = { hide: keyHide, pane: keyPane, hold: keyHold }
      if (current) port.postMessage({ side, overlay, pace, ...size, colours: colours(), keys, names } satisfies Place)
    }
    const again = () => void tell()
    again()
    darkness.addEventListener("change", again)
    return () => {
      current = false
      darkness.removeEventListener("change", again)
    }
  }, [port, side, overlay, pace, size, theme, language, keyHide, keyPane, keyHold])
  return (
    <ParticipantApp
      connector={connector}
      comfort={comfort}
      words={words}
      loadWords={loadWords}
      captions={captions}
      place={shown}
      onPlace={(next) => comfort.setState({ overlay: next })}
      onSize={setSize}
      covered={covered}
      via="extension"
    />
  )
}
