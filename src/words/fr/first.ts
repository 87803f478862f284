// French: what a first press of a card asks before anything goes.
import type { Words } from "../words.ts"

export const first: Words["first"] = {
  nameless: (names, clause) => `Message pour ${names} : ${clause}. Sans nom.`,
  named: (names, clause) => `Message pour ${names} : ${clause}. Vous pouvez donner votre nom après.`,
  send: "Envoyer",
  notNow: "Pas maintenant",
}
