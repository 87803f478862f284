// The report for a helper: built from numbers and words of our own choosing only, so that nothing a person wrote, is called or holds can be in it.
import type { CaptionHealth } from "../../captions/utterance.ts"
import type { ParticipantState } from "../../session/participant-state.ts"
import type { Comfort } from "../../settings/comfort.ts"
import type { LifeWords } from "../../words/life.ts"

export type ReportFacts = {
  version: string
  /** As the browser calls itself; only its name, its first number and its system are taken from it. */
  userAgent: string
  /** One for each tab at a meeting's host; undefined: nothing of ours answers there. */
  meetings: readonly (MeetingPage | undefined)[]
  /** Hosts we ask for, and whether the browser lets us in. */
  sites: readonly { host: string; allowed: boolean }[]
  /** False: all is gone once the browser closes. */
  lasting: boolean
  state: ParticipantState
  comfort: Comfort
}

type MeetingPage = {
  platform: "zoom" | "teams" | "meet"
  life: "before" | "lobby" | "in" | "left"
  overlay: boolean
  captions: CaptionHealth
  generation: string | undefined
  rows: number
}

const browserOf = (userAgent: string): string => {
  const [, name = "?", number = "?"] =
    /(Firefox|Edg|OPR)\/(\d+)/.exec(userAgent) ?? /(Chrome|Safari)\/(\d+)/.exec(userAgent) ?? []
  const system = /Windows|Mac OS X|Android|CrOS|Linux/.exec(userAgent)?.[0] ?? "?"
  return `${name} ${number}, ${system}`
}

/** "seen 2, kept 1": how many stand at each step. */
const counted = (steps: readonly string[], none: string): string => {
  const counts = new Map<string, number>()
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1)
  return [...counts].map(([step, n]) => `${step} ${n}`).join(", ") || none
}

export const reportText = (facts: ReportFacts, labels: LifeWords["report"]["labels"]): string => {
  const { version, userAgent, meetings, sites, lasting, state, comfort } = facts
  const { room, threads, sent, link, problem } = state
  const yesNo = (yes: boolean) => (yes ? labels.yes : labels.no)
  const line = (label: string, ...said: (string | number)[]) => `${label}: ${said.join(", ")}`
  const pages = meetings.flatMap((page) =>
    page
      ? [
          line(labels.meeting, page.platform, page.life),
          line(labels.overlay, yesNo(page.overlay)),
          line(labels.captions, page.captions),
          line(labels.shape, page.generation ?? labels.none),
          line(labels.rows, page.rows),
        ]
      : [line(labels.meeting, "?"), line(labels.overlay, labels.no)],
  )
  return [
    `${labels.version} ${/^[\d.]{1,20}$/.test(version) ? version : "?"}`,
    line(labels.browser, browserOf(userAgent)),
    ...(pages.length > 0 ? pages : [labels.noMeeting]),
    line(labels.allowed, sites.map(({ host, allowed }) => `${host} ${yesNo(allowed)}`).join(", ")),
    line(labels.line, link),
    line(labels.room, yesNo(room !== undefined)),
    line(labels.people, counted(room?.contacts.map(({ presence }) => presence.is) ?? [], labels.none)),
    line(
      labels.threads,
      counted(
        threads.map(({ step }) => step),
        labels.none,
      ),
    ),
    line(
      labels.sent,
      counted(
        sent.flatMap(({ route, to }) => to.map(({ step }) => `${route} ${step}`)),
        labels.none,
      ),
    ),
    line(labels.problem, problem ?? labels.none),
    line(labels.kept, yesNo(lasting)),
    line(labels.size, `${comfort.textSize} %`),
    line(labels.theme, comfort.theme),
    line(labels.language, comfort.language),
  ].join("\n")
}
