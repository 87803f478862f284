// French: *Hide now*, and the ordinary page that stands where no captions are.
import type { Words } from "../words.ts"

export const plain: Words["plain"] = {
  hide: "Tout masquer",
  key: "Maj, 3 fois",
  hideWhy: "Seuls restent les sous-titres ou une page simple.",
  show: "Afficher de nouveau",
  told: "Appuyez ici pour revenir.",
  toldKey: "Maj, 3 fois, masque de nouveau.",
  heading: "Les mots des réunions",
  list: [
    ["Ordre du jour", "La liste des sujets de la réunion."],
    ["Président", "La personne qui mène la réunion."],
    ["Compte rendu", "Des notes sur ce qui a été dit."],
    ["Action", "Ce qu’une personne fera après la réunion."],
    ["Muet", "Le micro est coupé."],
    ["Vote", "On choisit ensemble. Chaque personne a une voix."],
  ],
}
