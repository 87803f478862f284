// The facilitator's screens, the same in the extension and on the web page.
import { useCallback, useState, type ReactNode } from "react"
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
  const { sharing, plain, room } = useConnected(connector)
  const act = useCallback((action: FacilitatorAction) => connector.act(action), [connector])
  const hide = useHideNow(plain, comfort, act)
  const hush = `${hide.on ? "plain" : sharing.is === "hidden" ? "shared" : ""} ${room?.id}`
  return (
    <Surface comfort={comfort} words={words} place="page" hush={hush} load={loadWords}>
      <DeskProvider connector={connector} hide={hide} via={via}>
        <Screen tone={ownTone} />
      </DeskProvider>
    </Surface>
  )
}

/** What takes the whole screen. */
const useInstead = (): ReactNode => {
  const { state, hide } = useDesk()
  const { is, link, move, opening } = state
  if (hide.on) return <PlainPage onShow={hide.show} />
  // Nothing that is pressed here would go anywhere while the desk is open in another place.
  if (link === "moved" && (is !== "desk" || move || opening))
    return (
      <main {...part("sheet")}>
        <LineNote />
      </main>
    )
  if (move) return <DeskMove move={move} />
  if (opening) return <OpenSaved opening={opening} />
  return undefined
}

const Screen = ({ tone }: { tone: Tone }) => {
  const { state, hide } = useDesk()
  const { plain } = useWords()
  useTitle(hide.on ? plain.heading : undefined)
  const instead = useInstead()
  // A desk stays a desk: whatever stands in its place, it goes on to hear what comes in.
  if (state.is === "desk") return <Desk tone={tone} instead={instead} />
  return instead ?? <Outside is={state.is} />
}

const Outside = ({ is }: { is: Exclude<FacilitatorState["is"], "desk"> }) => {
  switch (is) {
    case "start":
      return <Start />
    case "writing":
      return <Claim />
    case "waiting":
      return <Waiting />
  }
}
