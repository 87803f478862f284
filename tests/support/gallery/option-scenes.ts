// The scenes of the settings' page: as it opens, with a person's own style, and asking whether another device's settings may come in.
import { now } from "./participant-states.ts"
import type { Comfort } from "../../../src/settings/comfort.ts"

export type OptionScene = {
  name: string
  size: [number, number]
  press?: string[]
  via: "extension" | "page"
  link?: string
  comfort?: Partial<Comfort>
  /** When meetings began whose captions are kept. */
  kept?: readonly number[]
}

export const optionScenes: OptionScene[] = [
  { name: "options", size: [1280, 900], via: "extension" },
  { name: "options-kept-none", size: [390, 800], via: "extension", kept: [] },
  {
    name: "options-kept",
    size: [390, 800],
    via: "extension",
    kept: [now, now - 7 * 24 * 60 * 60_000],
    press: ["[data-transcript] summary", "[data-transcript] [data-opens]"],
  },
  { name: "options-phone", size: [390, 800], via: "page" },
  {
    name: "options-own-style",
    size: [1280, 900],
    via: "extension",
    comfort: { ownStyle: '[data-part="card"] { border-style: dotted; }', ownStyleOn: true, simple: true },
  },
  {
    name: "options-words",
    size: [1280, 900],
    via: "extension",
    comfort: {
      underline: true,
      knownWords: ["primary outcome", "consent form"],
      ownWords: "RAG: people who check our work\nthe blue form\n: what is this",
    },
  },
  {
    name: "options-offer",
    size: [390, 800],
    via: "page",
    link: "https://quiet-hand.test/c#textSize=200&theme=soft&language=fr&simple=true&soundAnswer=true&hold=600",
  },
  { name: "options-offer-bad", size: [390, 800], via: "page", link: "https://quiet-hand.test/c#x=y" },
]
