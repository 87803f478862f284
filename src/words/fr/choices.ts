// French: the big answers offered with a facilitator's line, and after done.
import type { Words } from "../words.ts"

export const choices: Words["choices"] = {
  yes: "Oui",
  no: "Non",
  not_sure: "Je ne sais pas trop",
  not_yet: "Pas encore",
  now: "Maintenant",
  later: "Plus tard",
  first: "Le premier choix",
  second: "Le second choix",
  something_else: "Autre chose",
}
