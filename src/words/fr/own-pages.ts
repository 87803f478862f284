// French: what only our own pages show.
import type { OwnPageWords } from "../own-pages.ts"

export const ownPages: OwnPageWords = {
  out: "Vous n’êtes plus dans la réunion.",
  atSide: "Ouvrir sur le côté",
  captionsWindow: "Sous-titres dans une fenêtre",
  noMeeting: "Aucune réunion n’est ouverte ici.",
}
