// Spanish: *Hide now*, and the ordinary page that stands where no captions are.
import type { Words } from "../words.ts"

export const plain: Words["plain"] = {
  hide: "Ocultar ya",
  key: "Mayús, 3 veces",
  hideWhy: "Solo quedan los subtítulos o una página simple.",
  show: "Mostrar de nuevo",
  told: "Pulse aquí para volver.",
  toldKey: "Mayús, 3 veces, lo oculta otra vez.",
  heading: "Palabras de las reuniones",
  list: [
    ["Orden del día", "La lista de temas de la reunión."],
    ["Moderar", "Dar la palabra a cada persona."],
    ["Acta", "Notas de lo que se dijo."],
    ["Tarea", "Lo que una persona hará después de la reunión."],
    ["Silenciar", "Apagar el micrófono."],
    ["Votar", "Elegir juntos. Cada persona tiene un voto."],
  ],
}
