// What phase a break is in, from its two times alone, and which of several announced breaks counts.

export type BreakPhase = "planned" | "running" | "ending_soon" | "over"

export const endingSoon = 60_000
/** How long a finished break is still shown, with "Was it long enough?". */
export const shownAfter = 5 * 60_000

/** The phase at `now` and when the next one begins; undefined once it is no longer shown. */
export function breakPhase(
  times: { startsAt: number; endsAt: number },
  now: number,
): { phase: BreakPhase; next: number } | undefined {
  const { startsAt, endsAt } = times
  const soon = Math.max(startsAt, endsAt - endingSoon)
  if (now < startsAt) return { phase: "planned", next: startsAt }
  if (now < soon) return { phase: "running", next: soon }
  if (now < endsAt) return { phase: "ending_soon", next: endsAt }
  if (now < endsAt + shownAfter) return { phase: "over", next: endsAt + shownAfter }
  return undefined
}

/** Of what the facilitators announced, the highest `rev` counts, then the greater board name: the same on every screen. */
export function latest<Announced extends { rev: number; board: string }>(all: Announced[]): Announced | undefined {
  return all.reduce<Announced | undefined>((best, one) => {
    if (!best || one.rev > best.rev) return one
    return one.rev === best.rev && one.board > best.board ? one : best
  }, undefined)
}
