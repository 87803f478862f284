// What a relay tells its keeper. No mailbox, board, id, key or box is ever logged, at any level; an address only where asked for.
import { pino } from "pino"

export const LEVELS = ["quiet", "normal", "talkative"] as const
export type Level = (typeof LEVELS)[number]

export type Facts = Readonly<Record<string, string | number | boolean>>

export type Log = {
  /** quiet and above: what the keeper must look at. */
  trouble(what: string, facts?: Facts): void
  /** The same of what may come with every frame: the first is told, then one a minute. */
  again(what: string, facts?: Facts): void
  /** normal and above. */
  note(what: string, facts?: Facts): void
  /** talkative: each connection and frame, by number, type, length and outcome. */
  detail(what: string, facts?: Facts): void
}

const AGAIN_MS = 60_000
const PINO_LEVELS = { quiet: "error", normal: "info", talkative: "debug" } as const satisfies Record<Level, string>

/** @param write takes one line of JSON */
export function createLog(level: Level, write: (line: string) => void, now: () => number): Log {
  const logger = pino(
    {
      level: PINO_LEVELS[level],
      base: null, // no process id, no name of the machine
      messageKey: "what",
      timestamp: () => `,"time":"${new Date(now()).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => write(line.trimEnd()) },
  )
  const told = new Map<string, number>()
  return {
    trouble: (what, facts = {}) => logger.error(facts, what),
    again(what, facts = {}) {
      const which = JSON.stringify([what, facts])
      if (now() - (told.get(which) ?? -Infinity) < AGAIN_MS) return
      told.set(which, now())
      logger.error(facts, what)
    },
    note: (what, facts = {}) => logger.info(facts, what),
    detail: (what, facts = {}) => logger.debug(facts, what),
  }
}

/** Only the kind of a failure is logged: a message could quote what failed. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return "code" in error && typeof error.code === "string" ? error.code : error.name
}
