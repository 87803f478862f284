// What a participant's screen may ask, read strictly: at the extension's port it comes from another document.
import { bytesText, fields, list, maybe, oneOf, text, type Read } from "../../channel/read.ts"
import { maxWords } from "../../channel/bodies.ts"
import { cardKeys } from "../../signals/keys.ts"
import type { Draft, ParticipantAction } from "../participant-state.ts"
import { boolean, either, nothing } from "../reads.ts"
import { mostPeople, parseDraft } from "./records.ts"

const id = bytesText(16)
const card = oneOf(...cardKeys)
const words = text(maxWords)
const name = text(60)

const draft: Read<Draft> = (value) => {
  const read = parseDraft(value)
  return read && { ...read, to: read.to, card: read.card, withName: read.withName }
}

const parsers: { [K in ParticipantAction["type"]]: Read<Extract<ParticipantAction, { type: K }>> } = {
  openInvite: fields({ type: oneOf("openInvite"), link: text(4_000) }),
  join: fields({ type: oneOf("join") }),
  dismissInvite: fields({ type: oneOf("dismissInvite") }),
  chooseRoom: fields({ type: oneOf("chooseRoom"), room: id }),
  forgetRoom: fields({ type: oneOf("forgetRoom") }),
  forgetMe: fields({ type: oneOf("forgetMe") }),
  shareDevice: fields({ type: oneOf("shareDevice"), on: boolean }),
  sayHello: fields({ type: oneOf("sayHello"), to: id }),
  skipHello: fields({ type: oneOf("skipHello") }),
  press: fields({ type: oneOf("press"), card }),
  answerFirst: fields({ type: oneOf("answerFirst"), card, few: boolean, send: boolean }),
  dismissQuestion: fields({ type: oneOf("dismissQuestion") }),
  setName: fields({ type: oneOf("setName"), name: either(name, nothing), sent: maybe(id), to: maybe(id) }),
  undo: fields({ type: oneOf("undo"), sent: id }),
  tellUnsafe: fields({ type: oneOf("tellUnsafe"), to: id, about: maybe(list(mostPeople, id)) }),
  tellOkNow: fields({ type: oneOf("tellOkNow"), thread: id }),
  editDraft: fields({ type: oneOf("editDraft"), draft }),
  deleteDraft: fields({ type: oneOf("deleteDraft") }),
  sendDraft: fields({ type: oneOf("sendDraft"), draft }),
  editUnsent: fields({ type: oneOf("editUnsent"), thread: id, words }),
  write: fields({ type: oneOf("write"), thread: id, words }),
  choose: fields({ type: oneOf("choose"), thread: id, message: text(60), choice: text(60) }),
  answerHelped: fields({ type: oneOf("answerHelped"), thread: id, helped: oneOf("yes", "not_yet", "no") }),
  takeBack: fields({ type: oneOf("takeBack"), thread: id }),
  addName: fields({ type: oneOf("addName"), thread: id }),
  tellOther: fields({ type: oneOf("tellOther"), thread: id, to: id }),
  acceptContact: fields({ type: oneOf("acceptContact"), contact: id }),
  addPerson: fields({ type: oneOf("addPerson"), name }),
  acceptPerson: fields({ type: oneOf("acceptPerson") }),
  refusePerson: fields({ type: oneOf("refusePerson") }),
  takeOffPerson: fields({ type: oneOf("takeOffPerson") }),
  forgetPerson: fields({ type: oneOf("forgetPerson") }),
  askMove: fields({ type: oneOf("askMove") }),
  moveOut: fields({ type: oneOf("moveOut") }),
  takeMove: fields({ type: oneOf("takeMove") }),
  endMove: fields({ type: oneOf("endMove") }),
  settleMove: fields({ type: oneOf("settleMove"), here: boolean }),
  useHere: fields({ type: oneOf("useHere") }),
  dismissProblem: fields({ type: oneOf("dismissProblem") }),
  share: fields({ type: oneOf("share"), on: boolean }),
  showPrivate: fields({ type: oneOf("showPrivate"), on: boolean }),
  hideNow: fields({ type: oneOf("hideNow"), on: boolean }),
}

export function parseParticipantAction(value: unknown): ParticipantAction | undefined {
  const type = fields({ type: text(40) })(value)?.type
  return type !== undefined && Object.hasOwn(parsers, type)
    ? parsers[type as ParticipantAction["type"]](value)
    : undefined
}
