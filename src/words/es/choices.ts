// Spanish: the big answers offered with a facilitator's line, and after done.
import type { Words } from "../words.ts"

export const choices: Words["choices"] = {
  yes: "Sí",
  no: "No",
  not_sure: "Tengo dudas",
  not_yet: "Todavía no",
  now: "Ahora",
  later: "Más tarde",
  first: "La primera opción",
  second: "La segunda opción",
  something_else: "Otra cosa",
}
