// French: the host makes a new link, and says who stays.
import type { Words } from "../words.ts"

export const newLink: Words["newLink"] = {
  open: "Créer un nouveau lien",
  heading: "Créer un nouveau lien",
  what: [
    "Le groupe reçoit un nouveau lien. L’ancien s’arrête.",
    "Qui reste garde sa place. Il n’a rien à faire.",
    "Donnez le nouveau lien à tous les autres.",
    "Les lignes privées ouvertes restent ouvertes pour tous.",
    "Rien n’est repris. Ce qui a été lu reste lu.",
    "Quelqu’un qui reçoit les messages est absent ? L’ancien lien l’atteint encore.",
  ],
  who: "Qui reste ?",
  twice: "Une personne peut être deux fois dans la liste. Un seul oui suffit pour rester.",
  facilitator: (name) => `${name}, qui reçoit les messages`,
  through: (name) => `Tous ceux qui ont écrit à ${name}`,
  throughHelp: "Vous ne pouvez pas voir qui c’est.",
  named: (name, clock) => `${name} vous a écrit, ${clock}`,
  private: (clock) => `Quelqu’un vous a écrit en privé, ${clock}`,
  nameless: "Tous ceux qui ont appuyé sans donner de nom",
  namelessHelp: "Vous ne pouvez pas voir qui est qui.",
  stays: "Reste",
  goes: "Ne reste pas",
  make: "Créer le nouveau lien maintenant",
  keep: "Garder l’ancien lien",
  since: (clock) => `Le nouveau lien marche depuis ${clock}.`,
  waits: (name) => `${name} ne l’a pas encore. L’ancien lien atteint encore ${name}.`,
  retired: "L’hôte a créé un nouveau lien. Il n’est pas encore arrivé ici. Laissez cette page ouverte.",
  too_old: "De nouveaux liens ont été créés depuis. Ce fichier ne les connaît pas. Créez un nouveau groupe.",
  forgotten: "Le serveur n’a plus ce groupe. Créez un nouveau groupe.",
  removed:
    "L’hôte a fait un nouveau lien. Vous n’êtes plus sur la liste. Personne ne peut plus vous choisir. Vos messages restent ici.",
}
