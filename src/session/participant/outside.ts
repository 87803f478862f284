// The state of a screen that is in no room.
import type { ParticipantState } from "../participant-state.ts"
import { notSharing } from "../sharing.ts"

export const outside: ParticipantState = {
  link: "off",
  clock: 0,
  room: undefined,
  retired: false,
  rooms: [],
  asks: false,
  invitation: undefined,
  move: undefined,
  myName: undefined,
  hello: { is: "offered", contact: undefined },
  question: undefined,
  own: undefined,
  sent: [],
  threads: [],
  draft: undefined,
  roomWords: [],
  record: undefined,
  pause: undefined,
  problem: undefined,
  device: "passing",
  sharing: notSharing,
  plain: false,
}
