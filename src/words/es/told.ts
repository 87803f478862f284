// Spanish: what is told to the whole room, on a participant's screen.
import type { ToldWords } from "../told.ts"

export const told: ToldWords = {
  record: {
    off: (clock) => `Entre nosotros desde las ${clock}.`,
    on: (clock) => `Se puede guardar otra vez desde las ${clock}.`,
    what: "Los subtítulos se ven y no se guardan.",
    by: (name) => `Lo ha dicho ${name}.`,
    ended: "Se acabó por sí solo.",
    platform: "Puede ser que la reunión misma se grabe.",
    unknown: "Ahora no hay conexión. Esto es lo último que supimos.",
  },
  words: {
    open: (n) => `Palabras de quien organiza (${n})`,
    heading: "Palabras de quien organiza",
    about: "Estas palabras pueden salir. Aquí está lo que quieren decir.",
    find: "Buscar una palabra",
    none: "Ninguna palabra tiene esto.",
    empty: "Ahora no hay aquí palabras de quien organiza.",
    also: (names) => `También: ${names}`,
  },
}
