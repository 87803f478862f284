// One room as its screens show it: what is in it, the question that stands, and words the device could not keep.
import type { Draft, ParticipantAction, Question, Thread } from "../participant-state.ts"
import type { Contact } from "../people.ts"
import type { Queue } from "../queue.ts"
import type { World } from "../world.ts"
import { act, marking, namesDone, type RoomAction } from "./act.ts"
import { deviceOf, type Context } from "./context.ts"
import { outside } from "./outside.ts"
import { otherFor } from "./reach.ts"
import { mostMeetings, theDevice, type ParticipantRecords } from "./records.ts"
import { openSeat } from "./seat.ts"
import { participantView } from "./view.ts"

export type Sitting = Awaited<ReturnType<typeof openSitting>>

const isOfDraft = ({ type }: ParticipantAction) =>
  type === "editDraft" || type === "sendDraft" || type === "deleteDraft"

export async function openSitting(
  world: World,
  records: ParticipantRecords,
  queue: Queue,
  nameBeside?: Context["nameBeside"],
) {
  let question: Question | undefined
  let unkept: Draft | undefined
  let state = outside

  const publish = (): number | undefined => {
    let next = Infinity
    const view = participantView(seat.context, (at) => (next = Math.min(next, at)))
    state = {
      ...outside,
      ...view,
      draft: unkept ?? view.draft,
      link: seat.exchange.link(),
      clock: seat.exchange.clock(),
      question,
      problem: seat.exchange.problem() ?? view.problem,
    }
    return next === Infinity ? undefined : next
  }
  const seat = await openSeat(world, records, queue, publish, nameBeside)
  const { context, exchange } = seat
  publish()

  const meetings = () => deviceOf(context).meetings ?? []
  const keepMeetings = (kept: string[]) =>
    records.commit((tx) => tx.put("device", theDevice, { ...deviceOf(context), meetings: kept }))

  return {
    id: context.room.room,
    context,
    exchange,
    /** Of a room that moves: see held.ts. */
    held: undefined,
    state: () => state,
    /** Somebody of another room who could be told what this private thread says, as for those of its own. */
    otherOf({ id, contact, late }: Thread, among: readonly Contact[]): string | undefined {
      const thread = records.get("thread", id)
      if (thread?.route !== "private") return undefined
      const chosen = state.room?.contacts.find((one) => one.id === contact)
      return otherFor(context, thread, late, chosen, among)
    },
    /** How long the line has ended, ms; below 0 it is open, as it is before anything of the room was read. */
    over: () => context.time() - (context.boards.roster()?.until ?? Infinity),
    meetings,
    bind: (meeting: string) => keepMeetings([...meetings(), meeting].slice(-mostMeetings)),
    release: (meeting: string) => keepMeetings(meetings().filter((other) => other !== meeting)),
    async perform(action: RoomAction, name: string | undefined) {
      if (name !== undefined && namesDone(context).includes(name)) return
      if (action.type === "editDraft" || action.type === "sendDraft") unkept = action.draft
      question = await act(name === undefined ? context : marking(context, name), question, action)
      if (isOfDraft(action)) unkept = undefined
      exchange.sync()
    },
    dismissQuestion: () => void (question = undefined),
    dismissProblem: () => exchange.tell(undefined),
    offered: (secret: string) => seat.offered(secret),
    resume: () => exchange.resume(),
    sync: () => exchange.sync(),
    settle: () => exchange.settle(),
    stop() {
      exchange.stop()
      records.close()
    },
  }
}
