// What each action of a facilitator at her desk does.
import type { FacilitatorAction } from "../facilitator-state.ts"
import type { SavingAction } from "./saving.ts"
import type { MoveAction } from "../move/state.ts"
import type { SharingAction } from "../sharing.ts"
import type { Board } from "../boards.ts"
import { actOn, cannot, endBreak, finish, openItem, reply, seeItem, startBreak } from "./answer.ts"
import { roomOf, type Context } from "./context.ts"
import type { Desk } from "./desk.ts"
import { acceptClaim, makeLink, refuseClaim, setMeetingEnd } from "./host.ts"
import { newLink } from "./new-link.ts"
import { setRecord } from "./record.ts"
import { theDraft, theRoom } from "./records.ts"
import { changeWords } from "./words.ts"

export type DeskAction = Exclude<
  FacilitatorAction,
  | { type: "createRoom" | "openContactLink" | "claim" | "forgetRoom" | "useHere" | "dismissProblem" }
  | MoveAction
  | SavingAction
  | SharingAction
>

export async function act(desk: Desk, action: DeskAction): Promise<void> {
  const { context } = desk
  switch (action.type) {
    case "makeContactLink":
      return postRoster(desk, await makeLink(context, action.name, action.outside))
    case "setMeetingEnd":
      return postRoster(desk, await setMeetingEnd(context, action.at))
    case "newLink":
      for (const board of await newLink(context, action)) desk.exchange.post(board)
      return desk.rosterCame()
    case "acceptClaim":
      return postRoster(desk, await acceptClaim(context, action.contactLink))
    case "refuseClaim":
      return postRoster(desk, await refuseClaim(context, action.contactLink))
    case "open":
      return openItem(context, action.item)
    case "seen":
      return seeItem(context, action.item)
    case "acting":
      return actOn(context, action)
    case "done":
      return finish(context, action)
    case "cannot":
      return cannot(context, action)
    case "reply":
      return reply(context, action)
    case "startBreak":
      return startBreak(context, action)
    case "endBreak":
      return endBreak(context)
    case "setRecord":
      return setRecord(context, action.is)
    case "changeWords":
      return desk.exchange.post(await changeWords(context, action))
    case "presence":
      context.seen = { visible: action.visible, actedAt: action.actedAt }
      return
    case "keepTyped":
      return keepTyped(context, action.typed)
    case "readUntil":
      return context.records.commit((tx) => tx.put("room", theRoom, { ...roomOf(context), readsUntil: action.until }))
  }
}

export const keepTyped = ({ records }: Pick<Context, "records">, fields: Record<string, string>) => {
  const typed = Object.entries(fields).flatMap(([field, words]) => (words === "" ? [] : { field, words }))
  return records.commit((tx) => tx.put("draft", theDraft, { typed }))
}

async function postRoster(desk: Desk, roster: Board | undefined) {
  if (!roster) return
  desk.exchange.post(roster)
  await desk.rosterCame()
}
