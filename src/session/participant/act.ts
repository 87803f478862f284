// What each action of a person in a room does, and the question that stands afterwards.
import { cards } from "../../signals/cards.ts"
import type { OwnRoomAction, ParticipantAction, Question } from "../participant-state.ts"
import { Refusal } from "../problems.ts"
import type { SharingAction } from "../sharing.ts"
import { accepted } from "./contacts.ts"
import { deviceOf, type Context } from "./context.ts"
import { answerFirst, press } from "./press.ts"
import { lastDone, theDevice, theDone, theDraft } from "./records.ts"
import { takeBackOne, takeBackSent } from "./take-back.ts"
import {
  addName,
  answerHelped,
  choose,
  keepUnsent,
  sayHello,
  sendDraft,
  setName,
  tellOkNow,
  tellOther,
  tellUnsafe,
  write,
} from "./tell.ts"

export type RoomAction = Exclude<
  ParticipantAction,
  | { type: "openInvite" | "join" | "dismissInvite" | "chooseRoom" | "forgetRoom" | "forgetMe" | "shareDevice" }
  | { type: "useHere" | "dismissProblem" | "dismissQuestion" | "forgetPerson" }
  | { type: "askMove" | "moveOut" | "takeMove" | "endMove" | "settleMove" }
  | OwnRoomAction
  | SharingAction
>

/** The same context, in which whatever is changed next is marked as done under `name`. */
export const marking = (context: Context, name: string): Context => {
  const { records } = context
  const marked: Context["records"] = {
    ...records,
    commit: (change) =>
      records.commit((tx) => {
        const result = change(tx)
        const others = namesDone(context).filter((other) => other !== name)
        tx.put("done", theDone, { names: [...others, name].slice(-lastDone) })
        return result
      }),
  }
  return { ...context, records: marked }
}

export const namesDone = ({ records }: Context): string[] => records.get("done", theDone)?.names ?? []

/** What would begin in a room whose link is no longer in use: it could never come, and its words stay where they are. */
const beginsAnew = (action: RoomAction): boolean => {
  switch (action.type) {
    case "press":
      return cards[action.card].route !== "private"
    case "answerFirst":
      return action.send
    default:
      return ["sayHello", "tellUnsafe", "sendDraft", "tellOther"].includes(action.type)
  }
}

/** `asked`: the question that stood when the person acted; what they did instead of answering lets it go. */
export async function act(
  context: Context,
  asked: Question | undefined,
  action: RoomAction,
): Promise<Question | undefined> {
  if (context.boards.shut() === "retired" && beginsAnew(action)) {
    if (action.type === "sendDraft") await context.records.commit((tx) => tx.put("draft", theDraft, action.draft))
    throw new Refusal("link_retired")
  }
  switch (action.type) {
    case "press":
      return press(context, action.card)
    case "answerFirst":
      return action.send ? answerFirst(context, action) : undefined
    default:
      await perform(context, action)
      return asked?.is === "name" && action.type !== "setName" ? asked : undefined
  }
}

function perform(context: Context, action: Exclude<RoomAction, { type: "press" | "answerFirst" }>): Promise<void> {
  const { records } = context
  switch (action.type) {
    case "sayHello":
      return sayHello(context, action.to)
    case "skipHello":
      return records.commit((tx) => tx.put("device", theDevice, { ...deviceOf(context), hello: "skipped" }))
    case "setName":
      return setName(context, action)
    case "undo":
      return takeBackSent(context, action.sent)
    case "takeBack":
      return takeBackOne(context, action.thread)
    case "tellUnsafe":
      return tellUnsafe(context, action)
    case "tellOkNow":
      return tellOkNow(context, action.thread)
    case "editDraft":
      return records.commit((tx) => tx.put("draft", theDraft, action.draft))
    case "deleteDraft":
      return records.commit((tx) => tx.delete("draft", theDraft))
    case "sendDraft":
      return sendDraft(context, action.draft)
    case "editUnsent":
      return records.commit((tx) => keepUnsent(tx, action))
    case "write":
      return write(context, action)
    case "choose":
      return choose(context, action)
    case "answerHelped":
      return answerHelped(context, action)
    case "addName":
      return addName(context, action.thread)
    case "tellOther":
      return tellOther(context, action)
    case "acceptContact":
      return records.commit((tx) => {
        const contact = tx.get("contact", action.contact)
        if (contact) tx.put("contact", contact.id, accepted(contact))
      })
  }
}
