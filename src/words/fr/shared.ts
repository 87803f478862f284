// French: what the screens of all people share.
import type { Words } from "../words.ts"

export const shared: Words["shared"] = {
  back: "Retour",
  moved: "Cela a bougé. Appuyez encore une fois.",
  close: "Fermer",
  fault: "Il y a eu un problème sur cet écran. Ce que vous avez écrit est gardé sur cet appareil. Rechargez l’écran.",
  loadAgain: "Recharger",
  /** What a screen reader calls the layer over a meeting, and the three buttons on its edge. */
  overlay: {
    overlay: "Quiet Hand",
    move: "Déplacer Quiet Hand au côté suivant",
    hide: "Masquer Quiet Hand",
    show: "Afficher Quiet Hand",
  },
  comfort: {
    title: "Taille, couleurs, langue",
    all: "Tous les réglages",
    size: "Taille du texte",
    colours: "Couleurs",
    themes: { system: "Comme cet appareil", light: "Clair", dark: "Sombre", soft: "Doux", contrast: "Contraste élevé" },
    language: "Langue",
    emergency: "Numéro d’urgence là où vous êtes",
    emergencyHelp: "Il reste sur cet appareil. Nous l’affichons avec les messages privés.",
    emergencyWrong: "Écrivez seulement des chiffres, par exemple 112.",
  },
}
