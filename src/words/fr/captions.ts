// French: how the captions are, and who speaks.
import type { Words } from "../words.ts"

export const captions: Words["captions"] = {
  heading: "Sous-titres",
  health: {
    off: "Les sous-titres sont éteints.",
    waiting: "Les sous-titres sont allumés. Nous attendons les premiers mots.",
    live: "Les sous-titres marchent.",
    lost: "Les sous-titres se sont arrêtés. Nous les cherchons.",
    not_allowed: "L’hôte n’a pas permis les sous-titres.",
    unreadable: "Nous ne pouvons pas lire cet écran.",
    moved: "Vous êtes dans une autre salle. Les sous-titres y sont peut-être éteints.",
  },
  offRecord: "Entre nous",
  unknownSpeaker: "Voix inconnue",
  lastHeard: (clock) => `Derniers mots à ${clock}.`,
  newest: "Derniers mots",
  empty: "Ce que les gens disent s’affichera ici.",
}
