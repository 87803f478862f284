// French: when the meeting ends, and the line after it.
import type { Words } from "../words.ts"

export const lineEnd: Words["lineEnd"] = {
  ends: "La réunion finit à",
  why: "On peut encore écrire pendant deux heures. La ligne ferme au plus tard demain à 17:00.",
  set: "Choisir cette heure",
}
