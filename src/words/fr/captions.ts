// French: how the captions are, and who speaks.
import type { Words } from "../words.ts"

export const captions: Words["captions"] = {
  heading: "Sous-titres",
  health: {
    off: "Les sous-titres de cette réunion sont éteints. Allumez-les dans la réunion, ou demandez-les.",
    waiting: "Les sous-titres sont allumés. Personne n’a encore parlé.",
    live: "Les sous-titres marchent.",
    lost: "Les sous-titres se sont arrêtés. Nous les cherchons encore. Vous n’avez rien à faire.",
    not_allowed: "L’hôte ne permet pas les sous-titres ici. Vous pouvez les demander.",
    unreadable: "Nous ne pouvons pas lire les sous-titres de cet écran. La réunion les montre encore.",
  },
  unknownSpeaker: "Voix inconnue",
  lastHeard: (clock) => `Derniers mots à ${clock}.`,
  newest: "Aller aux derniers mots",
  empty: "Ce que les gens disent s’affichera ici.",
}
