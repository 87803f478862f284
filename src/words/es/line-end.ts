// Spanish: when the meeting ends, and the line after it.
import type { Words } from "../words.ts"

export const lineEnd: Words["lineEnd"] = {
  ends: "La reunión termina a esta hora",
  why: "Se puede escribir dos horas más. La línea se cierra mañana a las 17:00, o antes.",
  set: "Elegir esta hora",
}
