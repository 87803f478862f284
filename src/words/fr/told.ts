// French: what is told to the whole room, on a participant's screen.
import type { ToldWords } from "../told.ts"

export const told: ToldWords = {
  record: {
    off: (clock) => `Entre nous depuis ${clock}.`,
    on: (clock) => `On peut garder de nouveau depuis ${clock}.`,
    what: "Les sous-titres se voient et ne se gardent pas.",
    by: (name) => `${name} l’a dit.`,
    ended: "Cela a pris fin tout seul.",
    platform: "La réunion peut encore s’enregistrer elle-même.",
    unknown: "Pas de connexion en ce moment. Voici ce que nous savions.",
  },
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
