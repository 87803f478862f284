// Spanish: how the captions are, and who speaks.
import type { Words } from "../words.ts"
import { hour } from "./places.ts"

export const captions: Words["captions"] = {
  heading: "Subtítulos",
  health: {
    off: "Los subtítulos están apagados.",
    waiting: "Los subtítulos están puestos. Esperamos las primeras palabras.",
    live: "Los subtítulos funcionan.",
    lost: "Los subtítulos se han parado. Los buscamos.",
    not_allowed: "Quien dirige no ha permitido los subtítulos.",
    unreadable: "No podemos leer esta pantalla.",
    moved: "Está en otra sala. Aquí puede que no haya subtítulos.",
  },
  offRecord: "Entre nosotros",
  unknownSpeaker: "Voz sin nombre",
  lastHeard: (clock) => `Últimas palabras a ${hour(clock)}.`,
  newest: "Lo último",
  empty: "Lo que dice la gente se verá aquí.",
}
