// What stays of a state while the screen is shared, or all of ours is put away: no private word, name or card is in it, so that no document of ours can show one.
import type { FacilitatorState, Item } from "./facilitator-state.ts"
import type { Move } from "./move/state.ts"
import type { Message, ParticipantState } from "./participant-state.ts"
import { outside } from "./participant/outside.ts"

/** Whoever photographs it has the room. */
const withoutCode = (move: Move | undefined): Move | undefined =>
  move?.is === "showing" ? { ...move, link: undefined } : move

export const withoutPrivate = (state: ParticipantState): ParticipantState => ({
  ...state,
  myName: undefined,
  question: state.question?.is === "name" ? undefined : state.question,
  // What an open card became stays, but for the words that came with it.
  sent: state.sent
    .filter(({ route }) => route !== "private")
    .map((sent) => ({ ...sent, to: sent.to.map((reach) => ({ ...reach, text: undefined })) })),
  threads: [],
  own: undefined,
  draft: undefined,
  move: withoutCode(state.move),
})

/** Nothing of any room. The session itself goes on: it sends and receives. */
export const withoutOurs = ({ link, clock, device }: ParticipantState): ParticipantState => ({
  ...outside,
  ...{ link, clock, device },
})

/** That somebody wrote is still told: silence would be worse than a count. */
const wordless = (message: Message): Message => ({
  ...message,
  ...{ line: undefined, places: {}, words: "", choices: [], chosen: undefined },
})

/** With a name it is as private as a concern: on a shared screen it would tell who needs something. */
const closed = (item: Item): Item =>
  item.kind === "signal"
    ? { ...item, messages: item.messages.map((message) => ({ ...message, words: "" })) }
    : {
        ...item,
        ...{
          kind: "private",
          card: undefined,
          name: undefined,
          sameName: false,
          about: [],
          helped: undefined,
          okNow: false,
        },
        messages: item.messages.map(wordless),
      }

export const withoutPrivateItems = (state: FacilitatorState): FacilitatorState => ({
  ...state,
  // Who brought her is nobody else's to read.
  room: state.room && { ...state.room, own: state.room.own && { by: undefined } },
  move: withoutCode(state.move),
  saving: state.saving?.is === "made" ? { ...state.saving, code: undefined } : state.saving,
  items: state.items.map(closed),
  stays: state.stays.map((row) => (row.is === "named" ? { ...row, is: "private", name: undefined } : row)),
})
