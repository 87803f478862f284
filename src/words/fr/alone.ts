// French: without a room.
import type { Words } from "../words.ts"

export const alone: Words["alone"] = {
  askHost: "Demander à l’hôte",
  ask: "J’utilise Quiet Hand. Ouvrez un groupe, s’il vous plaît. Je pourrai alors écrire en privé.",
}
