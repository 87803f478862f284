// The scenes of a captioner's page: the way to it, its link, and each way it can stand.
import type { CaptionerPage } from "../../../src/captions/captioner.ts"
import type { Captions } from "../../../src/captions/store.ts"
import type { CaptionHealth } from "../../../src/captions/utterance.ts"
import { now, rest, utterances } from "./participant-states.ts"
import type { Scene } from "./scenes.ts"

const host = "www.streamtext.net"
const typed = utterances.map((line, at) => (at < 2 ? line : { ...line, speaker: "streamtext.net", source: host }))
const more = ["[data-opens='captions-more']"]
const toLink = [...more, "[data-opens=captioner]"]
const readIt = "[data-screen=captioner] [data-tone=main]"
const toBack = ["[data-opens=back]", "[data-part=look-back] [data-part=utterances]"]

const scene = (name: string, over: Partial<Scene>): Scene => ({
  ...{ name: `captioner-${name}`, place: "panel", size: [356, 672], state: rest, captions: true },
  captioner: "reading",
  ...over,
})
const reading = (is: CaptionerPage["is"], health: CaptionHealth, said: Partial<Captions> = {}): Partial<Scene> => ({
  said: { utterances: typed, health, heardAt: now - 1000, from: { host, is }, ...said },
})
const nothing: Partial<Captions> = { utterances: [], heardAt: undefined }

export const captionerScenes: Scene[] = [
  scene("more", { press: more }),
  scene("link", { press: toLink }),
  scene("link-wrong", { press: [...toLink, readIt], captioner: "no_https" }),
  scene("link-refused", { press: [...toLink, readIt], captioner: "not_allowed" }),
  scene("link-now", { ...reading("reading", "live"), press: toLink }),
  scene("opening", reading("opening", "waiting", nothing)),
  scene("waiting", reading("reading", "waiting", nothing)),
  scene("live", reading("reading", "live")),
  scene("closed", reading("closed", "lost")),
  scene("away", reading("away", "lost")),
  scene("back", { ...reading("reading", "live"), press: toBack }),
]
