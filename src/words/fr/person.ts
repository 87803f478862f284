// French: adding a person of one's own. `called`: what the participant calls them; empty where they said nothing.
import type { PersonWords } from "../person.ts"

export const person: PersonWords = {
  what: [
    "C’est quelqu’un de confiance. Vous choisissez cette personne.",
    "Vous lui envoyez un lien. Puis vous comparez un numéro, de vive voix.",
    "Elle reçoit ce que vous lui écrivez, et rien d’autre.",
  ],
  unseen: (team) =>
    team === undefined
      ? "L’hôte d’une réunion ne peut ni la voir, ni l’enlever."
      : `L’équipe de ${team} ne peut ni la voir, ni l’enlever.`,
  server: "Les gens du serveur peuvent voir quand vous écrivez. Pas ce que vous écrivez.",
  call: "Comment appelez-vous cette personne ?",
  callHelp: "Vous pouvez laisser vide. Cela reste sur cet appareil.",
  make: "Créer le lien",
  ready: (called) =>
    called === "" ? "Personne n’a encore utilisé votre lien." : `${called} n’a pas encore utilisé votre lien.`,
  sendIt: (called) =>
    called === ""
      ? "Envoyez-le à une personne, et à personne d’autre."
      : `Envoyez-le à ${called}, et à personne d’autre.`,
  once: "Il marche une fois, pendant 7 jours. Vous verrez ici quand il a servi.",
  link: "Le lien",
  copy: "Copier le lien",
  copied: "Le lien est copié. Vous pouvez le coller.",
  notCopied: "Cela n’a pas marché. Le lien est marqué : copiez-le vous-même.",
  share: "Partager le lien",
  showQr: "Le montrer à l’appareil photo d’un téléphone",
  hideQr: "Cacher l’image",
  qr: "Le lien en image QR",
  another: "Créer un autre lien",
  anotherHelp: "Alors celui-ci ne marche plus.",
  takeBack: "Retirer le lien",
  old: "Votre lien est trop vieux. Vous pouvez en créer un autre.",
  refused: "Vous avez dit non, ou retiré le lien. Il ne marche plus.",
  isIt: (called) => (called === "" ? "Est-ce votre personne ?" : `Est-ce bien ${called} ?`),
  used: "Quelqu’un a utilisé votre lien, et a écrit :",
  twice: "Deux personnes ont utilisé ce lien. Attendez d’être sûr du numéro.",
  compare: "Écoutez sa voix. Demandez-lui son numéro. Est-ce le même ?",
  right: "Le numéro est bon. C’est ma personne",
  wrong: "Ce n’est pas ma personne",
  isYours: (name) => `${name} est votre personne.`,
  where: (name) => `Vous trouvez ${name} sur la page Privé.`,
  comes: "Votre personne est ajoutée. La page la montre dans un instant.",
  off: (name) => `Enlever ${name}`,
  offWhat: (name) => `${name} le lit, et ne reçoit plus rien de vous. Vos messages restent ici.`,
  offThen: "Vous pourrez ensuite ajouter une autre personne.",
  offNow: "Enlever maintenant",
  forget: "Oublier ma personne sur cet appareil",
  forgetWhat: "Cela enlève la ligne et ses messages de cet appareil. Rien ne peut revenir.",
  forgetOther: "Votre personne ne le sait pas, et garde vos envois.",
  forgetNow: "Oublier maintenant",
}
