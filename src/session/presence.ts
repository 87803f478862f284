// Who is looking, from what each desk last said of itself: true, or said to be unknown.
import type { Bytes } from "../channel/bytes.ts"
import type { ContactCard } from "../channel/contact-card.ts"
import type { DeskState } from "../channel/facilitator-state.ts"
import type { Presence } from "./people.ts"

/** Tells when what was just worked out changes by itself. */
export type Later = (at: number) => void

/** A desk says how it is each minute; two missed, nobody is there. */
export const saidEvery = 60_000
const goneAfter = 150_000
/** A person who acted this recently is there. */
export const actedWithin = 120_000

const week = 7 * 24 * 3_600_000

export const isGone = ({ at }: DeskState, now: number): boolean => now >= at + goneAfter

export function presenceOf(desk: DeskState | undefined, now: number, later: Later): Presence {
  // Said by a clock that runs ahead: nobody knows when. The desk says it again once its clock is right.
  if (!desk || isGone(desk, now) || desk.at > now + saidEvery) return { is: "gone" }
  later(desk.at + goneAfter)
  if (desk.presence === "here") return { is: "here" }
  if (desk.readsUntil === undefined || desk.readsUntil <= now) return { is: "away" }
  later(desk.readsUntil)
  return { is: "until", until: desk.readsUntil }
}

/** The key to seal to now: her day key, before her first day the one on her card; undefined when it is out of date. */
export function keyToSealTo(
  card: Pick<ContactCard, "x" | "made">,
  desk: DeskState | undefined,
  now: number,
): Bytes | undefined {
  const { x, until } = desk?.day ?? { x: card.x, until: card.made + week }
  return now < until ? x : undefined
}
