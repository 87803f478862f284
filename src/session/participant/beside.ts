// What a participant's rooms share on their own device, and nowhere else: the screens, and whom else one could tell.
import type { Draft, ParticipantAction, ParticipantState } from "../participant-state.ts"
import { marking, namesDone, type RoomAction } from "./act.ts"
import { canSendTo, deviceOf, threadsOf, type Context } from "./context.ts"
import type { Own } from "./own-room.ts"
import { theDraft, type DraftRecord } from "./records.ts"
import { openThreads } from "./send.ts"
import type { Sitting } from "./sitting.ts"

const newestFirst = (a: { at: number }, b: { at: number }) => b.at - a.at

/** What a screen in a room knows, with one's own person beside the facilitators: in private alone, and never in the room. */
export function withOwn(here: ParticipantState, sitting: Sitting | undefined, own: Own | undefined): ParticipantState {
  if (!own) return here
  const state = own.seat.state()
  const view = own.view()
  const began = ({ messages }: ParticipantState["threads"][number]) => messages[0]?.at ?? 0
  const threads = [
    ...here.threads.map((thread) => ({
      ...thread,
      other: thread.other ?? (view.person && sitting?.otherOf(thread, [view.person])),
    })),
    ...state.threads.map((thread) => ({
      ...thread,
      other: thread.other ?? own.seat.otherOf(thread, here.room?.contacts ?? []),
    })),
  ]
  return {
    ...here,
    ...(!sitting && { link: state.link, clock: state.clock }),
    own: view,
    sent: [...here.sent, ...state.sent].sort(newestFirst),
    threads: threads.sort((a, b) => began(b) - began(a)),
    draft: here.draft ?? state.draft,
    problem: here.problem ?? state.problem,
  }
}

const knows = (seat: Sitting | undefined, kind: "contact" | "thread" | "sent", id: string | undefined): boolean =>
  id !== undefined && seat?.context.records.get(kind, id) !== undefined

/** Of two rooms on one screen, the one that an action is for. Cards go to the meeting's alone. */
export function roomFor(action: RoomAction, sitting: Sitting | undefined, own: Sitting | undefined) {
  const of = (kind: "contact" | "thread" | "sent", id: string | undefined) => (knows(own, kind, id) ? own : sitting)
  switch (action.type) {
    case "tellUnsafe":
    case "sayHello":
      return of("contact", action.to)
    case "sendDraft":
      return of("contact", action.draft.to)
    case "acceptContact":
      return of("contact", action.contact)
    case "setName":
      return action.to === undefined ? of("sent", action.sent) : of("contact", action.to)
    case "undo":
      return of("sent", action.sent)
    case "tellOkNow":
    case "editUnsent":
    case "write":
    case "choose":
    case "answerHelped":
    case "takeBack":
    case "addName":
    case "tellOther":
      return of("thread", action.thread)
    case "editDraft":
    case "deleteDraft":
      return withDraft(sitting, own)
    default:
      return sitting
  }
}

/** Where the draft that is shown lies, or will. */
export const withDraft = (sitting: Sitting | undefined, own: Sitting | undefined): Sitting | undefined =>
  sitting?.state().draft || !own?.state().draft ? (sitting ?? own) : own

/** Sends a draft that was begun in one room to somebody in another; a draft that waits there keeps its words. */
export async function sendFrom(
  drafted: Sitting,
  seat: Sitting,
  action: Extract<ParticipantAction, { type: "sendDraft" }>,
  name: string | undefined,
) {
  const draftThere = () => seat.context.records.get("draft", theDraft)
  const waits = draftThere()
  await seat.perform(action, name)
  const stayed = draftThere() !== undefined && draftThere() !== waits
  await drafted.perform(stayed ? { type: "editDraft", draft: action.draft } : { type: "deleteDraft" }, undefined)
  if (waits) await seat.perform({ type: "editDraft", draft: shown(waits) }, undefined)
  else if (stayed) await seat.perform({ type: "deleteDraft" }, undefined)
}

const shown = (draft: DraftRecord): Draft => ({ ...draft, to: draft.to, card: draft.card, withName: draft.withName })

type TellOther = Extract<ParticipantAction, { type: "tellOther" }>

/**
 * Tells somebody of another room what was told in one: by new keys, under new numbers, with a name only where the person
 * has one in that room. `name`: of the action, so that it happens once.
 */
export async function tellBeside(
  from: Context,
  into: Context,
  { thread: id, to }: TellOther,
  name: string | undefined,
) {
  const thread = from.records.get("thread", id)
  const about = thread?.about ?? []
  if (thread?.route !== "private" || about.includes(to) || !canSendTo(into.records.get("contact", to))) return
  if (name !== undefined && namesDone(into).includes(name)) return
  const told = threadsOf(from, thread.sent).flatMap(({ contact, elsewhere = [] }) => [contact, ...elsewhere])
  const words = thread.messages.find((message) => message.from === "me")?.words ?? ""
  const { card, route } = thread
  const mine = thread.name === undefined ? undefined : deviceOf(into).name
  const opening = { card, route, name: mine, words, about, goesAt: undefined }
  await openThreads(name === undefined ? into : marking(into, name), opening, [to], (tx, threads) => {
    for (const one of threads) tx.put("thread", one.id, { ...one, elsewhere: told })
  })
  await from.records.commit((tx) => {
    const now = tx.get("thread", id)
    if (now) tx.put("thread", id, { ...now, elsewhere: [...(now.elsewhere ?? []), to] })
  })
}
