// What a relay tells its keeper. No address, mailbox, board, id, key or box is ever logged, at any level.

export const LEVELS = ["quiet", "normal", "talkative"] as const
export type Level = (typeof LEVELS)[number]

export type Facts = Readonly<Record<string, string | number | boolean>>

export type Log = {
  /** quiet and above: what the keeper must look at. */
  trouble(what: string, facts?: Facts): void
  /** normal and above. */
  note(what: string, facts?: Facts): void
  /** talkative: each connection and frame, by number, type, length and outcome. */
  detail(what: string, facts?: Facts): void
}

export function createLog(level: Level, write: (line: string) => void, now: () => number): Log {
  const rank = LEVELS.indexOf(level)
  const at =
    (from: Level) =>
    (what: string, facts: Facts = {}) => {
      if (LEVELS.indexOf(from) <= rank) write(JSON.stringify({ time: new Date(now()).toISOString(), what, ...facts }))
    }
  return { trouble: at("quiet"), note: at("normal"), detail: at("talkative") }
}

/** Only the kind of a failure is logged: a message could quote what failed. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return "code" in error && typeof error.code === "string" ? error.code : error.name
}
