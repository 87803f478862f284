// What the reader tells the pane, and how the pane reads it: all at first, then what changed.
import { parseCaptionerPage } from "./captioner.ts"
import { parseSigns } from "./signs.ts"
import type { CaptionHealth, CaptionNews, Utterance } from "./utterance.ts"

export const wholeNews = (
  utterances: Utterance[],
  heardAt: number | undefined,
  health: CaptionHealth,
): CaptionNews => ({ type: "whole", utterances, health, heardAt })

/** An utterance whose text is empty now was taken back. */
export const changedNews = (
  utterances: Utterance[],
  heardAt: number | undefined,
  health: CaptionHealth,
): CaptionNews => ({ type: "changed", utterances, health, heardAt })

const healths: readonly CaptionHealth[] = ["off", "waiting", "live", "lost", "not_allowed", "unreadable"]

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null
const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value)
const textOrNothing = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

const parseUtterance = (value: unknown): Utterance[] => {
  if (!isRecord(value)) return []
  const { id, text, final, startedAt, changedAt } = value
  if (typeof id !== "string" || typeof text !== "string" || typeof final !== "boolean") return []
  if (!isTime(startedAt) || !isTime(changedAt)) return []
  const speaker = textOrNothing(value["speaker"])
  const initials = textOrNothing(value["initials"])
  const colour = textOrNothing(value["colour"])
  const source = textOrNothing(value["source"])
  return [
    {
      ...{ id, speaker, initials, text, final, startedAt, changedAt },
      // It goes into a style.
      ...(colour !== undefined && /^(#[\da-f]{3,8}|rgba?\([\d\s.,%/]{5,40}\))$/i.test(colour) ? { colour } : {}),
      ...(value["gap"] === true ? { gap: true } : {}),
      ...(source !== undefined && { source }),
    },
  ]
}

/** One damaged utterance does not cost the others. */
export const parseUtterances = (value: unknown): Utterance[] =>
  Array.isArray(value) ? value.flatMap(parseUtterance) : []

/** Reads news from a port; undefined when it is none. */
export const parseCaptionNews = (value: unknown): CaptionNews | undefined => {
  if (!isRecord(value) || !Array.isArray(value["utterances"])) return undefined
  const type = value["type"] === "whole" ? "whole" : value["type"] === "changed" ? "changed" : undefined
  const health = healths.find((name) => name === value["health"])
  if (type === undefined || health === undefined) return undefined
  const heardAt = isTime(value["heardAt"]) ? value["heardAt"] : undefined
  const signs = parseSigns(value["signs"])
  const from = parseCaptionerPage(value["from"])
  const utterances = parseUtterances(value["utterances"])
  return { type, utterances, health, heardAt, ...(signs && { signs }), ...(from && { from }) }
}
