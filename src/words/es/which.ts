// Spanish: in more than one room.
import type { Words } from "../words.ts"
import { places } from "./places.ts"

const { and } = places

export const which: Words["which"] = {
  isThis: (room, people) => (people.length > 0 ? `¿Es ${room}, con ${and(people)}?` : `¿Es ${room}?`),
  yes: "Sí",
  another: "No, otra",
  heading: "¿Qué reunión es esta?",
  why: "Está en más de una reunión. Lo que envía va solo a la que usted elige.",
  one: (room, people) => (people.length > 0 ? `${room}. Con ${and(people)}` : room),
  change: "Otra reunión",
  beside: (here) => `También está en ${here}. Sigue en las dos.`,
}
