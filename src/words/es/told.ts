// Spanish: what is told to the whole room, on a participant's screen.
import type { ToldWords } from "../told.ts"

export const told: ToldWords = {
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
