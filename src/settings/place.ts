// What the pane and the overlay around it tell each other: where to stand and how large; never what is sent or said.
import { sides, type Comfort, type Side } from "./comfort.ts"
import { paces } from "./reading.ts"

/** From the pane: how the overlay stands and looks. */
export type Place = {
  side: Side
  overlay: Comfort["overlay"]
  /** How soon captions are wanted: each change at once, or as they settle. */
  pace: Comfort["pace"]
  /** CSS pixels the pane would like; the overlay gives at most what is free. */
  width: number
  height: number
  colours: { paper: string; ink: string; line: string; accent: string }
  /** The letters of the shortcuts; empty: none. */
  keys: { hide: string; pane: string; hold: string }
  /** Accessible names, in the person's language. */
  names: { overlay: string; move: string; hide: string; show: string }
}

/**
 * From the overlay: what a person asked of its handle, or by a key: `hold` of the captions, `hideNow` of all that is ours;
 * and whether something of the page stays over it.
 */
export type Wish =
  { side: Side } | { overlay: Comfort["overlay"] } | { hold: true } | { hideNow: true } | { covered: boolean }

const states: readonly Comfort["overlay"][] = ["bar", "panel", "hidden"]

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}

const all = <Key extends string>(
  value: unknown,
  keys: readonly Key[],
  fits: (text: string) => boolean,
): Record<Key, string> | undefined => {
  const given = fields(value)
  const found: [Key, string][] = []
  for (const key of keys) {
    const text = given[key]
    if (typeof text !== "string" || !fits(text)) return undefined
    found.push([key, text])
  }
  return Object.fromEntries(found) as Record<Key, string>
}

export const parsePlace = (value: unknown): Place | undefined => {
  const {
    side: sideIn,
    overlay: overlayIn,
    pace: paceIn,
    width,
    height,
    colours: coloursIn,
    keys: keysIn,
    names: namesIn,
  } = fields(value)
  const side = sides.find((entry) => entry === sideIn)
  const overlay = states.find((entry) => entry === overlayIn)
  const pace = paces.find((entry) => entry === paceIn)
  const colours = all(coloursIn, ["paper", "ink", "line", "accent"], (text) => /^#[\da-f]{6}$/i.test(text))
  const keys = all(keysIn, ["hide", "pane", "hold"], (text) => /^[A-Z]?$/.test(text))
  const names = all(namesIn, ["overlay", "move", "hide", "show"], (text) => text.length > 0)
  if (
    !side ||
    !overlay ||
    !pace ||
    !colours ||
    !keys ||
    !names ||
    typeof width !== "number" ||
    typeof height !== "number"
  )
    return undefined
  return { side, overlay, pace, width, height, colours, keys, names }
}

export const parseWish = (value: unknown): Wish | undefined => {
  const given = fields(value)
  const side = sides.find((entry) => entry === given["side"])
  if (side) return { side }
  if (typeof given["covered"] === "boolean") return { covered: given["covered"] }
  if (given["hold"] === true) return { hold: true }
  if (given["hideNow"] === true) return { hideNow: true }
  const overlay = states.find((entry) => entry === given["overlay"])
  return overlay && { overlay }
}
