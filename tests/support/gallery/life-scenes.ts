// The scenes of the pages beside a meeting: welcome, practice alone, the report, site access, and the window of captions.
import type { CaptionHealth, Utterance } from "../../../src/captions/utterance.ts"
import type { Comfort } from "../../../src/settings/comfort.ts"
import { meetingHosts } from "../../../plasmo.config.ts"
import { utterances } from "./participant-states.ts"

export type LifeScene = {
  name: string
  size: [number, number]
  press?: string[]
  shows: "welcome" | "practice" | "practice-failed" | "report" | "popup" | "captions" | "captioner"
  /** Behind the toolbar button: what the browser keeps us out of. */
  missing?: readonly string[]
  inFront?: string
  relay?: string
  /** In the window of captions; without them no meeting is read. */
  captions?: { health: CaptionHealth; utterances: Utterance[] }
  comfort?: Partial<Comfort>
}

const phone: [number, number] = [390, 760]
const popup: [number, number] = [400, 600]
const window: [number, number] = [520, 360]
const zoom = "https://app.zoom.us/wc/1/join"
const foot = "[data-part=comfort-foot] summary"

export const lifeScenes: LifeScene[] = [
  { name: "welcome", size: [1280, 720], shows: "welcome" },
  { name: "welcome-narrow", size: [320, 640], shows: "welcome", press: [foot] },
  { name: "practice", size: phone, shows: "practice" },
  { name: "practice-failed", size: phone, shows: "practice-failed" },
  { name: "captioner-ask", size: phone, shows: "captioner" },
  { name: "report", size: phone, shows: "report" },
  { name: "report-copied", size: phone, shows: "report", press: ["[data-part=button][data-tone=main]"] },
  { name: "popup", size: popup, shows: "popup" },
  { name: "popup-access", size: popup, shows: "popup", missing: meetingHosts, inFront: zoom },
  { name: "popup-access-some", size: popup, shows: "popup", missing: meetingHosts },
  {
    name: "popup-access-on",
    size: popup,
    shows: "popup",
    missing: meetingHosts,
    inFront: zoom,
    press: ["[data-part=access-note] button"],
  },
  { name: "popup-workplace", size: popup, shows: "popup", relay: "https://quiet.hospital.example" },
  { name: "captions-live", size: window, shows: "captions", captions: { health: "live", utterances } },
  {
    name: "captions-window-look",
    size: window,
    shows: "captions",
    captions: { health: "live", utterances },
    press: ['[data-opens="look"]'],
  },
  {
    name: "captions-window-large",
    size: window,
    shows: "captions",
    captions: { health: "live", utterances },
    comfort: { captionSize: 300, captionInk: "yellow", captionPaper: "black", captionWindow: "black" },
  },
  { name: "captions-empty", size: window, shows: "captions", captions: { health: "live", utterances: [] } },
  { name: "captions-off", size: window, shows: "captions", captions: { health: "off", utterances: [] } },
  { name: "captions-lost", size: window, shows: "captions", captions: { health: "lost", utterances } },
  { name: "captions-no-meeting", size: window, shows: "captions" },
]
