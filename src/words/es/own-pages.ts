// Spanish: what only our own pages show.
import type { OwnPageWords } from "../own-pages.ts"

export const ownPages: OwnPageWords = {
  out: "Ya no está en la reunión.",
  atSide: "Abrir a un lado",
  captionsWindow: "Subtítulos en una ventana",
  noMeeting: "No hay ninguna reunión abierta aquí.",
}
