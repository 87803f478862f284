// What a press of a card does: at most one question first, then it goes where the card's route leads.
import { markWindow } from "../../channel/names.ts"
import { cards } from "../../signals/cards.ts"
import type { CardKey } from "../../signals/keys.ts"
import { isSettled } from "../../signals/steps.ts"
import type { Question } from "../participant-state.ts"
import { canSendTo, deviceOf, threadsOf, type Context } from "./context.ts"
import { threadStep } from "./reach.ts"
import { theDevice, theDraft, type ParticipantTransaction, type SentRecord } from "./records.ts"
import { namelessWait, openThreads } from "./send.ts"

/** Below this many screens, who pressed can be guessed. */
const few = 5

const stillOpen = (context: Context, sent: SentRecord) =>
  sent.takenBack === "no" && threadsOf(context, sent.id).some((thread) => !isSettled(threadStep(context, thread)))

/** The same card, pressed in this window or the last, and not settled. */
const pressedBefore = (context: Context, card: CardKey): SentRecord | undefined => {
  const { records, time } = context
  const recent = ({ at }: SentRecord) => markWindow(time()) - markWindow(at) <= 1
  return records.all("sent").find((sent) => sent.card === card && recent(sent) && stillOpen(context, sent))
}

/** Files a card for the private pages; a draft that has one, or an addressee, is left as it is. */
const draftCard = ({ records }: Context, card: CardKey) =>
  records.commit((tx) => {
    const draft = tx.get("draft", theDraft) ?? { step: 1, words: "" }
    tx.put("draft", theDraft, draft.card ? draft : { ...draft, card })
  })

export async function press(context: Context, card: CardKey): Promise<Question | undefined> {
  const { route } = cards[card]
  if (route === "room") return undefined
  if (route === "private") {
    await draftCard(context, card)
    return undefined
  }
  const before = pressedBefore(context, card)
  if (before) return { is: "repeat", card, at: before.at, sent: before.id }
  const { pressed, fewTold } = deviceOf(context)
  const isFew = route === "signal" && context.boards.here() < few
  if (!pressed.includes(card) || (isFew && !fewTold)) return { is: "first", card, few: isFew }
  return sendCard(context, card)
}

/** The explanation was read, and Send was pressed under it. */
export const answerFirst = (
  context: Context,
  { card, few }: Pick<Extract<Question, { is: "first" }>, "card" | "few">,
) =>
  sendCard(context, card, (tx) => {
    const device = deviceOf(context)
    const pressed = [...new Set([...device.pressed, card])]
    tx.put("device", theDevice, { ...device, pressed, fewTold: device.fewTold || few })
  })

async function sendCard(
  context: Context,
  card: CardKey,
  also?: (tx: ParticipantTransaction) => void,
): Promise<Question | undefined> {
  const route = cards[card].route === "signal" ? "signal" : "named"
  const { name, nameAsked } = deviceOf(context)
  const goesAt = route === "signal" ? namelessWait(card, context) : undefined
  const everybody = context.records.all("contact").filter(canSendTo)
  const opening = { card, route, name: route === "named" ? name : undefined, words: "", goesAt } as const
  const sent = await openThreads(
    context,
    opening,
    everybody.map(({ id }) => id),
    also,
  )
  return route === "named" && !nameAsked ? { is: "name", sent } : undefined
}
