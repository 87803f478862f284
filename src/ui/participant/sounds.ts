// Tells by a tone what a person asked to hear: a break that starts, one that ends, an answer that came.
import type { Connector } from "../../session/connector.ts"
import type { ParticipantAction, ParticipantState } from "../../session/participant-state.ts"
import type { Comfort } from "../../settings/comfort.ts"
import type { ComfortStore } from "../../settings/store.ts"
import { sound, type SoundKind } from "../tones.ts"

const switches: Record<SoundKind, keyof Comfort> = {
  breakStart: "soundBreakStart",
  breakEnd: "soundBreakEnd",
  answer: "soundAnswer",
}

export type Heard = { pause: string | undefined; answers: ReadonlySet<string> }

/** What a tone could be for; `now` is the relay's clock. That a device has a message is no answer of a person. */
export const heardIn = ({ pause, sent, threads }: ParticipantState, now: number): Heard => ({
  pause: pause && pause.startsAt <= now && now < pause.endsAt ? pause.id : undefined,
  answers: new Set([
    ...sent.flatMap(({ to }) =>
      to.flatMap(({ thread, step }) =>
        step === "seen" || step === "acting" || step === "done" || step === "cannot" ? [`${thread} ${step}`] : [],
      ),
    ),
    ...threads.flatMap(({ messages }) => messages.flatMap(({ from, id }) => (from === "them" ? [id] : []))),
  ]),
})

/** At most one: of two things at once a break is the one to hear. */
export const soundOf = (before: Heard, after: Heard): SoundKind | undefined => {
  if (after.pause !== undefined && after.pause !== before.pause) return "breakStart"
  if (before.pause !== undefined && after.pause === undefined) return "breakEnd"
  return [...after.answers].some((answer) => !before.answers.has(answer)) ? "answer" : undefined
}

/** A break starts and ends by the clock alone: it is looked at once a second. */
const everyMs = 1000

/** Returns its end. */
export const soundFor = (
  connector: Connector<ParticipantState, ParticipantAction>,
  comfort: ComfortStore,
  play: (kind: SoundKind) => unknown = sound,
): (() => void) => {
  const seen = () => heardIn(connector.get(), Date.now() + connector.get().clock)
  /** What goes from a screen, and comes back to it, is no news. */
  const veil = () => `${connector.get().sharing.is} ${connector.get().plain}`
  let before = seen()
  let under = veil()
  const look = () => {
    const after = seen()
    const kind = under === veil() ? soundOf(before, after) : undefined
    before = after
    under = veil()
    if (kind && comfort.getState()[switches[kind]] === true) void play(kind)
  }
  const timer = setInterval(look, everyMs)
  const leave = connector.subscribe(look)
  return () => {
    clearInterval(timer)
    leave()
  }
}
