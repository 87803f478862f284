// Decides when an update of ourselves may come: when no call, no page of ours and no open line would be disturbed by it.
import { isAtRest } from "../session/at-rest.ts"
import type { ParticipantState } from "../session/participant-state.ts"

/** What a reload would disturb: overlays and screens that are open, tabs of ours, and what a person waits for. */
export type Scene = { ports: number; tabs: number; states: ParticipantState[] }

/** Looks in a row, a minute apart, that must find nobody: a screen that lost its line needs a while to come back. */
const quietLooks = 2

/** How many looks in a row found nobody, this one included. */
export const nextQuiet = (quiet: number, { ports, tabs, states }: Scene): number =>
  ports === 0 && tabs === 0 && states.every(isAtRest) ? quiet + 1 : 0

/** `quiet` counts such looks since an update waits; undefined: none waits. */
export const mayUpdate = (quiet: number | undefined): boolean => quiet !== undefined && quiet >= quietLooks
