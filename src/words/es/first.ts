// Spanish: what a first press of a card asks before anything goes.
import type { Words } from "../words.ts"

export const first: Words["first"] = {
  nameless: (names, clause) => `Mensaje para ${names}: ${clause}. Sin nombre.`,
  named: (names, clause) => `Mensaje para ${names}: ${clause}. Puede dar su nombre después.`,
  send: "Enviar",
  notNow: "Ahora no",
}
