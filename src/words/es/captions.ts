// Spanish: how the captions are, and who speaks.
import type { Words } from "../words.ts"
import { hour } from "./places.ts"

export const captions: Words["captions"] = {
  heading: "Subtítulos",
  health: {
    off: "Los subtítulos de esta reunión están apagados. Puede ponerlos allí o pedirlos.",
    waiting: "Los subtítulos están activos. Nadie ha dicho nada aún.",
    live: "Los subtítulos funcionan.",
    lost: "Los subtítulos se han parado. Los buscamos otra vez. Usted no tiene que hacer nada.",
    not_allowed: "Aquí no se permiten los subtítulos. Puede pedirlos.",
    unreadable: "No podemos leer los subtítulos de esta pantalla. La reunión los muestra todavía.",
  },
  unknownSpeaker: "Voz sin nombre",
  lastHeard: (clock) => `Últimas palabras a ${hour(clock)}.`,
  newest: "Ir a lo más nuevo",
  empty: "Lo que dice la gente se verá aquí.",
}
