// A room that moves in tests: the steps of both devices, a device that dies after so many of them, and a person who looks at both.
import type { Connector } from "../../src/session/connector.ts"
import type { FacilitatorState } from "../../src/session/facilitator-state.ts"
import type { Participant } from "../../src/session/participant.ts"
import type { Move, MoveAction } from "../../src/session/move/state.ts"
import type { ParticipantState } from "../../src/session/participant-state.ts"
import type { Keeper } from "../../src/session/keeper.ts"
import type { Facilitator } from "./rooms.ts"
import { until, type TestWorld } from "./session-world.ts"

type Moving = Pick<ParticipantState | FacilitatorState, "link" | "room" | "move">
/** A participant, or a desk. */
type Mover<State extends Moving> = Pick<Connector<State, MoveAction>, "get" | "subscribe" | "act">

export const moveIs =
  (...what: Move["is"][]) =>
  ({ move }: Pick<Moving, "move">): boolean =>
    move !== undefined && what.includes(move.is)

/** The room is here and can be used. */
export const goesOn = ({ link, room, move }: Moving): boolean =>
  link === "open" && room !== undefined && (move === undefined || move.is === "stayed" || move.is === "here")

/** Shows the code; returns its link. */
export const showCode = async <State extends Moving>(from: Mover<State>): Promise<string> => {
  from.act({ type: "askMove" })
  await until(from, moveIs("asked"))
  from.act({ type: "moveOut" })
  const { move } = await until(from, moveIs("showing"))
  return (move?.is === "showing" && move.link) || ""
}

export const lookAtCode = async (at: Participant, link: string): Promise<ParticipantState> => {
  at.act({ type: "openInvite", link })
  return until(at, moveIs("ready"))
}

export const lookAtDeskCode = async (at: Facilitator, link: string): Promise<FacilitatorState> => {
  at.act({ type: "openContactLink", link })
  return until(at, moveIs("ready"))
}

/** Counts each frame that it sends and gets, and each write before and after it lasts; from `arm` on it dies at the step of that number. */
export function dying(
  world: TestWorld,
): TestWorld & { arm: (at: number) => void; steps: () => number; isDead: () => boolean } {
  let steps = 0
  let end = Infinity
  let dead = false
  const step = () => {
    steps += 1
    if (steps < end || dead) return
    dead = true
    world.die()
  }
  const { keeper } = world
  const counted: Keeper = {
    rooms: () => keeper.rooms(),
    async forget(room) {
      step()
      await keeper.forget(room)
      step()
    },
    async open(room) {
      const opened = await keeper.open(room)
      return {
        ...opened,
        async write(changes) {
          step()
          await opened.write(changes)
          step()
        },
      }
    },
  }
  return {
    ...world,
    keeper: counted,
    socket: (url) => {
      const socket = world.socket(url)
      return {
        ...socket,
        send: (text) => {
          step()
          if (!dead) socket.send(text)
        },
        onText: (listener) =>
          socket.onText((text) => {
            step()
            if (!dead) listener(text)
          }),
      }
    },
    arm: (at) => {
      steps = 0
      end = at
    },
    steps: () => steps,
    isDead: () => dead,
  }
}

/** What a person does who has both in front of them, until one of the two goes on. `old` undefined: it has no power. */
export const settleByEye = async <State extends Moving, One extends Mover<State>>(
  old: One,
  next: One,
  within = 60_000,
): Promise<One> => {
  const began = Date.now()
  while (Date.now() - began < within) {
    const [there, here] = [old.get(), next.get()]
    if (here.move?.is === "waiting" && here.move.slow) {
      const forgot = there.room === undefined
      if (forgot || goesOn(there)) next.act({ type: "settleMove", here: forgot })
    }
    const on = [old, next].filter((one) => goesOn(one.get()))
    const waits = moveIs("showing", "asking", "waiting")
    if (on.length > 0 && !waits(there) && !waits(here)) {
      if (on.length > 1) throw new Error("Both go on")
      const [one] = on
      if (one) return one
    }
    await new Promise((again) => setTimeout(again, 50))
  }
  throw new Error(
    `Nobody goes on: ${JSON.stringify([old.get().move, next.get().move, old.get().link, next.get().link])}`,
  )
}

/** As after a long year: the one conversation that is kept has so many long messages. */
export const grow = async (kept: Keeper, messages: number, told?: "done") => {
  const [seat = ""] = await kept.rooms()
  const keeper = await kept.open(seat)
  const [thread] = await keeper.read("thread")
  const long = { from: "them", at: 1, places: {}, words: "é".repeat(5_000), choices: [] }
  const all = Array.from({ length: messages }, (_, at) => ({ ...long, n: at + 1 }))
  const value = { ...(thread?.value as object), messages: all, told }
  await keeper.write([{ kind: "thread", id: thread?.id ?? "", value }])
  keeper.close()
}
