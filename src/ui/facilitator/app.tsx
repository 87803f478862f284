// The facilitator's screens, the same in the extension and on the web page.
import { useCallback, useState } from "react"
import type { Connector } from "../../session/connector.ts"
import type { FacilitatorAction, FacilitatorState } from "../../session/facilitator-state.ts"
import type { Language } from "../../settings/comfort.ts"
import type { ComfortStore } from "../../settings/store.ts"
import { loadDeskWords } from "../../words/load.ts"
import type { Words } from "../../words/words.ts"
import { useHideNow, useTitle } from "../parts/hide-now.ts"
import { PlainPage } from "../parts/plain.tsx"
import { Surface } from "../parts/surface.tsx"
import { part } from "../parts.ts"
import { useConnected } from "../parts/use-connected.ts"
import { useWords } from "../parts/words-provider.tsx"
import { Claim, Waiting } from "./claim.tsx"
import { Desk } from "./desk.tsx"
import { DeskMove } from "./desk-move.tsx"
import { DeskProvider, useDesk } from "./desk-context.tsx"
import { LineNote } from "./line-note.tsx"
import { OpenSaved } from "./open-saved.tsx"
import { Start } from "./start.tsx"
import { makeTone, type Tone } from "./tone.ts"

type Props = {
  connector: Connector<FacilitatorState, FacilitatorAction>
  comfort: ComfortStore
  via: "extension" | "page"
  /** The sentences of the first paint. */
  words: Words
  loadWords?: (language: Language) => Promise<Words>
  tone?: Tone
}

export const FacilitatorApp = ({ connector, comfort, via, words, loadWords = loadDeskWords, tone }: Props) => {
  const [ownTone] = useState(() => tone ?? makeTone(() => new AudioContext()))
  const { sharing, plain } = useConnected(connector)
  const act = useCallback((action: FacilitatorAction) => connector.act(action), [connector])
  const hide = useHideNow(plain, comfort, act)
  const hush = hide.on ? "plain" : sharing.is === "hidden" ? "shared" : ""
  return (
    <Surface comfort={comfort} words={words} place="page" hush={hush} load={loadWords}>
      <DeskProvider connector={connector} hide={hide} via={via}>
        <Screen tone={ownTone} />
      </DeskProvider>
    </Surface>
  )
}

const Screen = ({ tone }: { tone: Tone }) => {
  const { state, hide } = useDesk()
  const { plain } = useWords()
  useTitle(hide.on ? plain.heading : undefined)
  // A desk stays a desk: it goes on to hear what comes in.
  if (hide.on && (state.is !== "desk" || state.move || state.opening)) return <PlainPage onShow={hide.show} />
  // Nothing that is written here would go anywhere while the desk is open in another place.
  if (state.link === "moved" && state.is !== "desk")
    return (
      <main {...part("sheet")}>
        <LineNote />
      </main>
    )
  if (state.move) return <DeskMove move={state.move} />
  if (state.opening) return <OpenSaved opening={state.opening} />
  switch (state.is) {
    case "start":
      return <Start />
    case "writing":
      return <Claim />
    case "waiting":
      return <Waiting />
    case "desk":
      return <Desk tone={tone} />
  }
}
