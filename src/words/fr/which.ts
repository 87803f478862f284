// French: in more than one room.
import type { Words } from "../words.ts"
import { places } from "./places.ts"

const { and } = places

export const which: Words["which"] = {
  isThis: (room, people) => (people.length > 0 ? `Est-ce ${room}, avec ${and(people)} ?` : `Est-ce ${room} ?`),
  yes: "Oui",
  another: "Non, une autre",
  heading: "Quelle réunion est-ce ?",
  why: "Vous êtes dans plus d’une réunion. Vos messages vont à celle de votre choix.",
  one: (room, people) => (people.length > 0 ? `${room}. Avec ${and(people)}` : room),
  change: "Une autre réunion",
  beside: (here) => `Vous êtes aussi dans ${here}. Vous restez dans les deux.`,
}
