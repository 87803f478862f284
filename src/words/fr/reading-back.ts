// French: looking back at what was said, lines that a person marks, and hard words.
import type { BackWords } from "../reading-back.ts"
import { places } from "./places.ts"

export const back: BackWords = {
  heading: "Revoir",
  find: "Chercher des mots",
  none: "Aucune ligne n’a ces mots.",
  found: (n, all) => `${n} sur ${all}`,
  earlier: "Avant",
  later: "Après",
  lastMinutes: "2 dernières minutes",
  newest: "Le plus récent",
  filter: (what, n) => `Quelles lignes : ${what} (${n})`,
  everyone: "Tout le monde",
  whose: "Dit par",
  marked: "Mes repères",
  allLines: "Toutes les lignes",
  markedOnly: "Mes repères seuls",
  noLines: "Rien à voir ici. Choisissez d’autres lignes plus haut.",
  nothing: "Personne n’a encore parlé.",
  lines: "Ce qui a été dit",

  numbered: (n, who) => `Voix ${n} (${who})`,
  quoteOf: (who, clock, text) => `${who}, ${clock} : ${places.quoted(text)}`,

  line: {
    more: "À propos de cette ligne",
    missed: "Il manque peut-être des mots ici.",
    of: (who, clock) => `${who}, ${clock}`,
    before: "Ligne d’avant",
    after: "Ligne d’après",
    mark: { unclear: "Je n’ai pas compris", important: "Important" },
    marked: { unclear: "Pas clair pour moi", important: "Important" },
    onlyYou: "Vous seul voyez vos repères.",
    tell: "Parler de cette ligne à quelqu’un",
    tellWhy: "Vous choisissez à qui. Vous pouvez tout changer avant l’envoi.",
    tellNobody: "Ici, personne ne reçoit encore vos messages. Vous pouvez en parler à l’hôte.",
    cards: "Prendre une carte",
    cardsWhy: "La ligne ne part pas avec la carte.",
    cardsAlone: "La carte se voit en grand sur votre écran, avec la ligne.",
    words: "Les mots de cette ligne",
    aloud: "Lire à voix haute",
    rename: "Changer le nom de la personne",
  },

  rename: {
    label: (who) => `Votre nom pour ${who}`,
    help: "Il se voit sur toutes ses lignes. Vous seul le voyez, dans cette réunion.",
    use: "Prendre ce nom",
    undo: "Reprendre l’ancien nom",
  },

  word: {
    two: "Ce mot a deux sens :",
    own: "De votre propre liste.",
    host: "De votre hôte.",
    know: "Je connais ce mot",
    knowHelp: "Un mot connu n’a plus de trait. Vous pouvez changer d’avis.",
    ask: "Demander ce qu’il veut dire",
    askWhy: "Une carte part sans votre nom. Le mot ne part pas avec elle.",
    askAlone: "Ici, personne ne reçoit de carte. Elle se voit en grand sur votre écran.",
    show: "Le voir en grand",
    about: (text) => `Le mot ${places.quoted(text)}`,
  },

  own: {
    underline: "Un trait sous les mots à expliquer",
    underlineHelp: "Peu de mots en ont un. Sans lui, vous pouvez aussi toucher ces mots.",
    label: "Vos propres mots",
    help: "Un par ligne : le mot, deux points, le sens. La liste reste sur cet appareil.",
    long: "C’est trop long pour être gardé. Ôtez quelques lignes.",
    taken: (n) => (n <= 1 ? `${n} mot est dans votre liste.` : `${n} mots sont dans votre liste.`),
    problems: "Ces lignes ne sont pas prises. Vous pouvez les changer plus haut.",
    known: "Les mots connus de vous",
    knownNone: "Il n’y en a pas encore.",
    forget: (text) => `Expliquer de nouveau ${places.quoted(text)}`,
  },
}
