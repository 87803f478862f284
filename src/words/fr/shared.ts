// French: what the screens of all people share.
import type { Words } from "../words.ts"

export const shared: Words["shared"] = {
  back: "Retour",
  close: "Fermer",
  fault: "Il y a eu un problème sur cet écran. Ce que vous avez écrit est gardé sur cet appareil. Rechargez l’écran.",
  loadAgain: "Recharger",
  comfort: {
    title: "Taille, couleurs, langue",
    size: "Taille du texte",
    colours: "Couleurs",
    themes: { system: "Comme cet appareil", light: "Clair", dark: "Sombre" },
    language: "Langue",
    emergency: "Numéro d’urgence là où vous êtes",
    emergencyHelp: "Il reste sur cet appareil. Nous l’affichons avec les messages privés.",
    emergencyWrong: "Écrivez seulement des chiffres, par exemple 112.",
  },
}
