// English: in more than one room.
import { places } from "./places.ts"

const { and } = places

export const which = {
  isThis: (room: string, people: string[]) =>
    people.length > 0 ? `Is this ${room} with ${and(people)}?` : `Is this ${room}?`,
  yes: "Yes",
  another: "No, another one",
  heading: "Which meeting is this?",
  why: "You are in more than one. What you send goes only to the one you choose.",
  one: (room: string, people: string[]) => (people.length > 0 ? `${room}. With ${and(people)}` : room),
  change: "Another meeting",
  /** On an invite. */
  beside: (here: string) => `You are in ${here} too. You stay in both.`,
}
