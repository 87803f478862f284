// French: a device that other people use.
import type { DeviceWords } from "../device.ts"

export const device: DeviceWords = {
  move: "Utiliser ce groupe sur un autre appareil",
  open: "D’autres personnes utilisent cet appareil",
  off: ["Vous pouvez choisir de ne rien garder ici de vous.", "Vous pouvez toujours lire et écrire. Mais alors\u00a0:"],
  loses: {
    page: "Fermez cette page ou chargez-la encore, et vos messages n’y sont plus.",
    extension: "Quand le navigateur se ferme, vos messages n’y sont plus.",
  },
  back: "Il vous faut alors encore l’invitation. Les réponses aux vieux messages n’arrivent plus.",
  stays: "Cela vaut ici pour tous, tant que personne ne le change.",
  history: "Le navigateur peut encore montrer le lien dans son historique.",
  turnOn: "Ne pas garder mes messages sur cet appareil",
  on: "Vos mots, votre nom et vos groupes ne sont pas gardés ici.",
  turnOff: "Garder de nouveau mes messages sur cet appareil",
  passing: "Ce navigateur ne garde aucun de vos messages.",
  forget: "M’oublier sur cet appareil",
  forgetWhat: "Vos groupes, vos messages et votre nom partent de cet appareil. Ils ne peuvent pas revenir.",
  forgetOthers:
    "Ceux à qui vous avez écrit gardent vos mots. Vos réglages restent, et les sous-titres gardés. La page où vous recevez des messages reste aussi.",
  forgetNow: "M’oublier maintenant",
}
