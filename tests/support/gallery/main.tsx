// Shows one scene of the gallery with the shipped screens: ?scene=panel&theme=dark&size=400&language=fr
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url"
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url"
import { createRoot } from "react-dom/client"
import { createStore } from "zustand/vanilla"
import type { Captioner } from "../../../src/captions/captioner.ts"
import { notedNothing } from "../../../src/captions/noted.ts"
import { keptNothing, type Keeping, type KeepReport } from "../../../src/captions/keeping.ts"
import type { Captions } from "../../../src/captions/store.ts"
import type { Utterance } from "../../../src/captions/utterance.ts"
import type { Connector } from "../../../src/session/connector.ts"
import type { ParticipantAction, ParticipantState } from "../../../src/session/participant-state.ts"
import { comfortAtFirst, parseComfort, type Comfort } from "../../../src/settings/comfort.ts"
import { comfortStore } from "../../../src/settings/store.ts"
import { dress } from "../../../src/ui/dress.ts"
import { Above } from "../../../src/own-pages/above.tsx"
import { ParticipantApp } from "../../../src/ui/participant/app.tsx"
import { FacilitatorApp } from "../../../src/ui/facilitator/app.tsx"
import { OptionsApp } from "../../../src/ui/options/app.tsx"
import { deskStyles } from "../../../src/ui/styles/desk.ts"
import { lifeStyles } from "../../../src/ui/styles/life.ts"
import { optionsStyles } from "../../../src/ui/styles/options.ts"
import { participantStyles } from "../../../src/ui/styles/participant.ts"
import { sharedStyles } from "../../../src/ui/styles/shared.ts"
import { loadMoveWords } from "../../../src/words/move.ts"
import { loadLifeWords } from "../../../src/words/life.ts"
import { loadOptionWords } from "../../../src/words/options.ts"
import { loadCaptionerWords } from "../../../src/words/reading-captioner.ts"
import { loadTrustWords } from "../../../src/words/reading-trust.ts"
import { loadBackWords } from "../../../src/words/reading-back.ts"
import { loadWhoWords } from "../../../src/words/who-can-see.ts"
import { loadAboutWords } from "../../../src/words/about.ts"
import { loadPersonWords } from "../../../src/words/person.ts"
import { loadToldWords } from "../../../src/words/told.ts"
import { loadPaceWords } from "../../../src/words/reading-pace.ts"
import { loadDeskWords, loadWords } from "../../../src/words/load.ts"
import { deskScenes, type DeskScene } from "./desk-scenes.ts"
import { heldConnector } from "./desk-states.ts"
import { besideMeeting, LifeScenePage } from "./life-page.tsx"
import { lifeScenes, type LifeScene } from "./life-scenes.ts"
import { optionScenes, type OptionScene } from "./option-scenes.ts"
import { longTalk, rest, utterances } from "./participant-states.ts"
import { scenes, type Scene } from "./scenes.ts"

const asked = new URLSearchParams(location.search)
const named = ({ name }: { name: string }) => name === asked.get("scene")
const deskScene = deskScenes.find(named)
const optionScene = optionScenes.find(named)
const lifeScene = lifeScenes.find(named)
const scene = scenes.find(named)

const comfort = comfortStore(
  parseComfort(
    {
      theme: asked.get("theme"),
      language: asked.get("language"),
      textSize: Number(asked.get("size") ?? 100),
      side: scene?.side ?? "right",
      captions: scene?.captions ?? false,
      simple: scene?.simple ?? false,
      underline: scene?.known !== undefined,
      knownWords: scene?.known ?? [],
      ...(optionScene ?? lifeScene ?? scene)?.comfort,
    },
    comfortAtFirst("en"),
  ),
)
declare global {
  interface Window {
    /** Somebody says more. */
    hear: (more: Utterance[]) => void
    /** All that a participant's screens asked for. */
    acts: ParticipantAction[]
  }
}
window.acts = []
const { language } = comfort.getState()

declare global {
  interface Window {
    /** Two frames later everything before them is drawn. */
    drawn: () => Promise<void>
    /** Changes the comfort as the person would; comes back once it is on the screen. */
    wear: (change: Partial<Comfort>) => Promise<void>
  }
}
const wordFiles = [
  loadWords,
  loadDeskWords,
  loadOptionWords,
  loadLifeWords,
  loadPaceWords,
  loadBackWords,
  loadTrustWords,
  loadToldWords,
  loadMoveWords,
  loadWhoWords,
  loadCaptionerWords,
  loadPersonWords,
  loadAboutWords,
]
const frame = () => new Promise(requestAnimationFrame)
window.drawn = async () => {
  await frame()
  await frame()
}
window.wear = async (change) => {
  const before = comfort.getState().language
  const { language = before } = change
  const read = document.body.innerText
  // Some screens read several files of words: all are here before the change, so that all come onto the screen with it.
  await Promise.all(wordFiles.map((load) => load(language)))
  comfort.setState(change)
  await window.drawn()
  if (language === before) return
  for (let n = 0; document.body.innerText === read; n++) {
    if (n > 600) throw new Error(`No words in ${language}`)
    await frame()
  }
  // Words that a part fetches for itself come after the others, at once: nothing more is waited for.
  await new Promise((later) => setTimeout(later))
  await window.drawn()
}

/** As the doors put them together: behind the toolbar button are participant's screens, the other pages look like a desk. */
const stylesOf = ({ shows }: LifeScene): string[] => {
  if (shows === "captions") return [participantStyles]
  return [
    shows === "welcome" || shows === "report" || shows === "captioner" ? deskStyles : participantStyles,
    lifeStyles,
  ]
}
const own = deskScene
  ? [deskStyles]
  : optionScene
    ? [optionsStyles]
    : lifeScene
      ? stylesOf(lifeScene)
      : [participantStyles]
const words = await dress(
  document,
  comfort.getState(),
  [...sharedStyles, ...own],
  { regular, bold },
  () => "Quiet Hand",
  {
    load: deskScene ? loadDeskWords : loadWords,
    own: !optionScene,
  },
)

const held = (state: ParticipantState): Connector<ParticipantState, ParticipantAction> => {
  const session = createStore(() => state)
  return {
    get: () => session.getState(),
    subscribe: (changed) => session.subscribe(changed),
    act: (action) => {
      window.acts.push(action)
      if (action.type === "editDraft") session.setState({ draft: action.draft })
    },
    keep: (action) => {
      window.acts.push(action)
      return Promise.resolve(true)
    },
  }
}

const keeping = (report: Partial<KeepReport>): Keeping => {
  const store = createStore(() => ({ ...keptNothing, ...report }))
  return {
    noted: () => Promise.resolve(notedNothing),
    onNoted: () => () => {},
    report: store,
    tell: ({ keep }) => store.setState({ transcript: keep ? "t" : undefined }),
    page: "/kept",
  }
}

const answering = (answer: NonNullable<Scene["captioner"]>) => (): Promise<Captioner> =>
  Promise.resolve({
    read: () => Promise.resolve(answer),
    again: () => Promise.resolve("reading"),
    stop: () => undefined,
  })

const participant = (scene: Scene) => {
  const connector = held(scene.state)
  const captions = createStore<Captions>(() => ({
    utterances: scene.health ? [] : scene.lines === undefined ? utterances : longTalk(scene.lines, language),
    health: scene.health ?? ("live" as const),
    heardAt: undefined,
    ...scene.said,
  }))
  window.hear = (more) => captions.setState((now) => ({ utterances: [...now.utterances, ...more] }))
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest('[data-hold="hold"]')) window.hear(scene.more ?? [])
  })
  const kept = Object.assign(
    captions,
    scene.kept && { keeping: keeping(scene.kept) },
    scene.captioner && { captioner: answering(scene.captioner) },
  )
  return (
    <ParticipantApp
      connector={connector}
      comfort={comfort}
      words={words}
      loadWords={loadWords}
      place={scene.place}
      onPlace={() => undefined}
      via={scene.place === "page" && !scene.beside ? "page" : "extension"}
      platform="zoom"
      covered={scene.covered === true}
      {...(scene.captions ? { captions: kept } : {})}
      {...(scene.beside && {
        above: <Above connector={connector} beside={besideMeeting(scene.beside)} atSide={() => undefined} />,
      })}
    />
  )
}

const desk = ({ state }: DeskScene) => (
  <FacilitatorApp
    connector={heldConnector(state)}
    comfort={comfort}
    words={words}
    loadWords={loadDeskWords}
    via="page"
  />
)

const keptShelf = (starts: readonly number[]) => ({
  list: () =>
    Promise.resolve(
      starts.map((startedAt) => ({ id: String(startedAt), platform: "zoom" as const, startedAt, gaps: [] })),
    ),
  read: () => Promise.resolve(undefined),
  remove: () => Promise.resolve(),
})
const optionWords = await loadOptionWords(language)
const options = (scene: OptionScene) => (
  <OptionsApp
    comfort={comfort}
    words={words}
    optionWords={optionWords}
    via={scene.via}
    pages="https://quiet-hand.test"
    link={scene.link}
    {...(scene.kept && { kept: keptShelf(scene.kept) })}
  />
)

const life = await loadLifeWords(language)
const beside = (scene: LifeScene) => (
  <LifeScenePage
    scene={scene}
    connector={held(scene.shows === "popup" ? { ...rest, room: undefined } : rest)}
    comfort={comfort}
    words={words}
    life={life}
    loadWords={loadWords}
  />
)

// Fetched before the first paint, so that a picture shows them; what cannot be fetched is looked at as well.
await Promise.allSettled([
  import("../../../src/ui/captions/reader.tsx"),
  import("../../../src/ui/told/told.tsx"),
  loadPaceWords(language),
  loadTrustWords(language),
  loadCaptionerWords(language),
  loadToldWords(language),
  import("../../../src/ui/move/move.tsx"),
  loadMoveWords(language),
  loadWhoWords(language),
])
const root = document.getElementById("root")
if (root)
  createRoot(root).render(
    deskScene
      ? desk(deskScene)
      : optionScene
        ? options(optionScene)
        : lifeScene
          ? beside(lifeScene)
          : scene && participant(scene),
  )
