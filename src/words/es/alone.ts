// Spanish: without a room.
import type { Words } from "../words.ts"

export const alone: Words["alone"] = {
  askHost: "Pedirlo a quien organiza",
  ask: "Uso Quiet Hand. Por favor, abra una sala. Así puedo escribir en privado.",
}
