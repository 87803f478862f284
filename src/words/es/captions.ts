// Spanish: how the captions are, and who speaks.
import type { Words } from "../words.ts"

export const captions: Words["captions"] = {
  heading: "Subtítulos",
  health: {
    off: "Los subtítulos de esta reunión están apagados. Puede ponerlos allí o pedirlos.",
    waiting: "Los subtítulos están activos. Nadie ha dicho nada aún.",
    live: "Los subtítulos van en directo.",
    lost: "Los subtítulos se han parado. Los buscamos otra vez sin que haga nada.",
    not_allowed: "Aquí no se permiten los subtítulos. Puede pedirlos.",
    unreadable: "No podemos leer los subtítulos de esta pantalla. La reunión los muestra todavía.",
  },
  unknownSpeaker: "Voz sin nombre",
  lastHeard: (clock) => `Últimas palabras, hora: ${clock}.`,
  newest: "Ir a lo más nuevo",
  empty: "Lo que dice la gente sale aquí.",
}
