// French: what is told to the whole room, on a participant's screen.
import type { ToldWords } from "../told.ts"

export const told: ToldWords = {
  words: {
    open: (n) => `Les mots de votre hôte (${n})`,
    heading: "Les mots de votre hôte",
    about: "Ces mots peuvent venir. Voici ce qu’ils veulent dire.",
    find: "Chercher un mot",
    none: "Aucun mot n’a cela.",
    empty: "Votre hôte n’a pas de mots ici.",
    also: (names) => `Ou bien : ${names}`,
  },
}
