// The scenes of trust in captions: each way they can stand, and what a person can do.
import type { Captions } from "../../../src/captions/store.ts"
import type { MeetingSigns } from "../../../src/captions/signs.ts"
import { now, rest, utterances } from "./participant-states.ts"
import type { Scene } from "./scenes.ts"

const panel: [number, number] = [356, 672]
const signs = (over: Partial<MeetingSigns> = {}): MeetingSigns => ({
  platform: "zoom",
  recording: false,
  movedAt: undefined,
  ...over,
})
const steps = "[data-opens='turn-on']"

const more = ["[data-opens='captions-more']"]
const live: Partial<Captions> = { health: "live", utterances, heardAt: now - 1000 }

const scene = (name: string, said: Partial<Captions>, press?: string[]): Scene => ({
  name: `trust-${name}`,
  place: "panel",
  size: panel,
  state: rest,
  captions: true,
  said: { utterances: [], signs: signs(), ...said },
  ...(press && { press }),
})

export const trustScenes: Scene[] = [
  scene("off", { health: "off" }),
  scene("off-steps", { health: "off" }, [steps]),
  scene("off-steps-teams", { health: "off", signs: signs({ platform: "teams" }) }, [steps]),
  scene("off-steps-meet", { health: "off", signs: signs({ platform: "meet" }) }, [steps]),
  scene("waiting", { health: "waiting" }),
  scene("live", { health: "live", utterances, heardAt: now - 1000 }),
  scene("live-ago", { health: "live", utterances, heardAt: now - 33_000 }),
  scene("recorded", { health: "live", utterances, heardAt: now - 1000, signs: signs({ recording: true }) }),
  scene("lost", { health: "lost", utterances, heardAt: now - 40_000 }),
  scene("barred", { health: "not_allowed" }),
  scene("barred-steps", { health: "not_allowed" }, [steps, "[data-screen='turn-on'] details:last-of-type summary"]),
  scene("moved", { health: "lost", utterances, heardAt: now - 40_000, signs: signs({ movedAt: now - 20_000 }) }),
  { ...scene("keep", live, more), kept: {} },
  { ...scene("kept", live), kept: { transcript: "t" } },
  { ...scene("kept-more", live, more), kept: { transcript: "t", off: true } },
  { ...scene("kept-off", live), kept: { transcript: "t", off: true } },
  { ...scene("kept-full", live), kept: { transcript: "t", problem: "full" } },
  scene("more", { health: "live", utterances, heardAt: now - 1000 }, more),
  scene("unreadable", { health: "unreadable" }),
]
