// Shows a page beside a meeting as its door composes it, with a held connector and a held meeting.
import { createStore } from "zustand/vanilla"
import { Above } from "../../../src/own-pages/above.tsx"
import { CaptionsPage } from "../../../src/own-pages/captions.tsx"
import type { Connector } from "../../../src/session/connector.ts"
import type { ParticipantAction, ParticipantState } from "../../../src/session/participant-state.ts"
import type { ComfortStore } from "../../../src/settings/store.ts"
import { CaptionerAsk } from "../../../src/ui/life/captioner-ask.tsx"
import { Around } from "../../../src/ui/life/around.tsx"
import { hostsToAsk } from "../../../src/ui/life/hosts-to-ask.ts"
import { PracticeAlone } from "../../../src/ui/life/practice.tsx"
import { Report } from "../../../src/ui/life/report.tsx"
import { Welcome } from "../../../src/ui/life/welcome.tsx"
import { ParticipantApp } from "../../../src/ui/participant/app.tsx"
import { Surface } from "../../../src/ui/parts/surface.tsx"
import { everyLate } from "../../../src/words/every.ts"
import { loadWords } from "../../../src/words/load.ts"
import type { LifeWords } from "../../../src/words/life.ts"
import type { Words } from "../../../src/words/words.ts"
import type { LifeScene } from "./life-scenes.ts"
import { rest } from "./participant-states.ts"

type Held = Connector<ParticipantState, ParticipantAction>
type Shared = { comfort: ComfortStore; words: Words; life: LifeWords; loadWords: typeof loadWords }

/** A meeting beside a page of ours: open and read, or over, or never there. */
export const besideMeeting = (
  is: "in" | "out" | "none",
  { health, utterances }: NonNullable<LifeScene["captions"]> = { health: "live", utterances: [] },
) => ({
  captions: createStore(() => ({ utterances, health, heardAt: utterances.at(-1)?.changedAt })),
  meeting: createStore(() => ({ tabs: is === "in" ? [1] : [], were: is !== "none", read: is === "in" })),
})

const facts = (comfort: ComfortStore) => ({
  version: "0.1.0",
  userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0",
  meetings: [{ platform: "zoom", life: "in", overlay: true, captions: "live", generation: "2", rows: 2 } as const],
  sites: [
    { host: "*.zoom.us", allowed: true },
    { host: "teams.microsoft.com", allowed: false },
  ],
  lasting: true,
  state: rest,
  comfort: comfort.getState(),
})

const Popup = ({ scene, connector, ...shared }: Shared & { scene: LifeScene; connector: Held }) => {
  const beside = besideMeeting("none")
  return (
    <Around
      {...shared}
      ask={hostsToAsk(scene.missing ?? [], scene.inFront)}
      relay={scene.relay}
      onAsk={() => Promise.resolve(true)}
      report="/report"
    >
      <ParticipantApp
        {...shared}
        connector={connector}
        place="page"
        via="extension"
        desk="/desk"
        above={<Above connector={connector} beside={beside} atSide={() => undefined} />}
      />
    </Around>
  )
}

const Ask = ({ comfort, words, loadWords }: Shared) => {
  const said = everyLate[words.language].captioner
  return (
    <Surface comfort={comfort} words={words} load={loadWords} place="page">
      <CaptionerAsk
        first={said}
        name="streamtext.net"
        onAllow={() => Promise.resolve("not_allowed")}
        onBack={() => undefined}
      />
    </Surface>
  )
}

export const LifeScenePage = ({ scene, connector, ...shared }: Shared & { scene: LifeScene; connector: Held }) => {
  switch (scene.shows) {
    case "welcome":
      return <Welcome {...shared} onPractice={() => undefined} onInvite={() => undefined} />
    case "practice":
      return <PracticeAlone {...shared} connector={connector} onEnd={() => undefined} />
    case "practice-failed":
      return <PracticeAlone {...shared} connector={undefined} onEnd={() => undefined} />
    case "captioner":
      return <Ask {...shared} />
    case "report":
      return <Report {...shared} facts={facts(shared.comfort)} />
    case "popup":
      return <Popup {...shared} scene={scene} connector={connector} />
    case "captions":
      return (
        <Surface comfort={shared.comfort} words={shared.words} load={loadWords} place="page">
          <CaptionsPage beside={besideMeeting(scene.captions ? "in" : "none", scene.captions)} />
        </Surface>
      )
  }
}
