// French: without a room.
import type { Words } from "../words.ts"

export const alone: Words["alone"] = {
  askHost: "Demander à l’hôte",
  ask: "J’utilise Quiet Hand. Créez un groupe, pour que je puisse écrire en privé.",
}
