// Spanish: what only our own pages show.
import type { Words } from "../words.ts"

export const ownPages: Words["ownPages"] = {
  out: "Ya no está en la reunión.",
  atSide: "Abrir a un lado",
  captionsWindow: "Subtítulos en una ventana",
  noMeeting: "No hay ninguna reunión abierta aquí.",
}
