// French: what a browser's store shows of Quiet Hand. Its short line is in `assets/_locales`.
import type { store as english } from "../en/store.ts"

export const store: typeof english = {
  description: [
    "Les réunions vont trop vite pour vous\u00a0? Quiet Hand se place au bord de la réunion. Il va avec Zoom, Teams et Google Meet. Il a de gros boutons et peu de mots.",
    "• Demandez d’aller moins vite, une pause, ou dites que vous êtes perdu. La personne qui mène le voit tout de suite, sans votre nom.\n• Écrivez en privé à une personne de votre choix. Vous voyez quand elle l’a, le lit et agit.\n• Lisez les sous-titres à votre rythme.\n• Le texte peut être quatre fois plus gros, clair ou sombre.\n• En français, en anglais ou en espagnol.",
    "Seule la personne choisie peut ouvrir un message privé. Zoom, Teams, Google et notre serveur ne peuvent pas le lire. Les sous-titres restent dans votre navigateur, sauf si vous envoyez une ligne.",
    "Il faut un lien de votre groupe. Vous pouvez aussi essayer seul, sans que personne ne le voie.",
    "Pas de compte. Pas de publicité. Rien n’est compté. Chacun peut lire comment c’est fait.",
    "Ce n’est pas une ligne d’urgence. Aucun patient ne l’a encore essayé. Dites-nous où cela ne va pas, et à quel mot.",
  ],
  purpose: "Demander une pause en réunion, ou écrire à une seule personne choisie.",
  pictures: {
    bar: "Cinq boutons discrets au bord de la réunion",
    panel: "Les sous-titres à votre rythme, et les mêmes boutons",
    private: "Choisir qui reçoit un message privé",
    pause: "Une pause, la même sur chaque écran",
    desk: "Ce que voit la personne qui mène",
  },
}
