// Spanish: while the screen is shared.
import type { Words } from "../words.ts"

export const sharing: Words["sharing"] = {
  button: "Comparto mi pantalla",
  noticed: "Se oculta si comparte desde esta página. ¿Comparte de otra forma? Pulse aquí.",
  press: "Pulse antes de compartir. Lo privado se oculta aquí.",
  hidden: "Usted comparte su pantalla. Lo privado está oculto.",
  shown: "Usted comparte su pantalla. Lo privado se ve.",
  show: "Mostrarlo de todos modos",
  hide: "Ocultarlo",
  stopped: "Ya no comparto",
}
