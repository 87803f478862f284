// French: whether the captions can be trusted, how to get them, and what a person does with them.
import type { TrustWords } from "../reading-trust.ts"

export const trust: TrustWords = {
  heard: { now: "Derniers mots à l’instant.", ago: (ago) => `Derniers mots ${ago}.` },
  recording: "Cette réunion est filmée.",
  still: "Lisez encore les sous-titres de la réunion. Vos cartes marchent.",
  lookThere: "Pour le moment, lisez les sous-titres dans la réunion.",
  how: "Les allumer",
  other: "D’autres sous-titres",
  ask: "Les demander",
  back: "Revenir aux sous-titres",
  tryLabel: "Un essai. Personne n’a dit cela :",
  tryWords: "Les sous-titres se montrent comme ceci.",
  more: "Plus",
  moreLabel: "Plus sur les sous-titres",
  pace: (n) => `Environ ${n} mots par minute.`,
  aloud: {
    heading: "Écouter",
    headphones: "Mettez un casque. La réunion n’entend pas la voix.",
    all: "Me lire les nouvelles lignes",
    last: "Me lire la dernière ligne",
    stop: "Arrêter la voix",
    on: "Une voix lit les nouvelles lignes.",
    skipped: (n) => (n === 1 ? "Une ligne a été sautée, pour suivre." : `${n} lignes ont été sautées, pour suivre.`),
    none: "Cet appareil n’a pas de voix à lui pour cette langue.",
    failed: "La voix ne marche pas pour le moment. Essayez encore.",
    speed: "La vitesse de la voix",
    who: (name, what) => `${name} : ${what}`,
  },
  show: {
    off: "Non",
    on: "Oui",
    pace: "Montrer si les gens parlent vite",
    paceHelp: "Les mots par minute, sur une demi-minute.",
    polite: "Pour un lecteur d’écran",
    politeHelp: "Il dit chaque nouvelle ligne quand elle ne bouge plus.",
  },
  on: {
    heading: "Allumer les sous-titres",
    weDoNot: "Nous ne touchons à rien dans la réunion. C’est vous qui le faites.",
    askFirst: "Demandez d’abord",
    me: "Pour moi",
    host: "Si je suis l’hôte",
    zoom: {
      forAll: "La langue est la même pour tous. Demandez à l’hôte avant d’y toucher.",
      me: [
        "Passez sur la réunion pour voir ses boutons.",
        "Touchez « Afficher les sous-titres ». Parfois sous « Plus ».",
        "Zoom peut demander la langue parlée. Donnez-la, puis « Enregistrer ».",
      ],
      host: [
        "Touchez la petite flèche à côté des sous-titres.",
        "Ouvrez les réglages de l’hôte pour les sous-titres.",
        "Permettez les sous-titres ici. Chacun peut alors les allumer.",
      ],
    },
    teams: {
      forAll: "La langue parlée est la même pour tous. Demandez à l’hôte avant d’y toucher.",
      me: [
        "Touchez « Plus » en haut de la réunion.",
        "Touchez « Langue et voix ». Un invité ne le voit pas toujours : continuez.",
        "Touchez « Afficher les sous-titres en direct ».",
      ],
      host: [
        "Faites de même. Chacun allume ses propres sous-titres.",
        "Pas de bouton ? Votre lieu de travail ne le permet pas.",
      ],
    },
    meet: {
      forAll: "Vous seul les voyez. Rien ne change pour les autres.",
      me: ["Passez sur la réunion pour voir ses boutons.", "Touchez « Activer les sous-titres », le bouton CC."],
      host: ["Faites de même. Chacun allume ses propres sous-titres."],
    },
    any: {
      forAll: "Changer la langue peut changer tout pour les autres. Demandez à l’hôte.",
      me: ["Cherchez « Sous-titres » ou « CC » dans la réunion.", "C’est parfois sous « Plus »."],
      host: ["Cherchez « Sous-titres » dans les réglages de l’hôte."],
    },
  },
  own: {
    heading: "Les sous-titres de cet appareil",
    about: "Ils ne viennent pas de la réunion. Nous ne les voyons pas.",
    chrome: {
      name: "Dans Chrome",
      steps: [
        "Ouvrez le menu à trois points, puis « Paramètres ».",
        "Touchez « Accessibilité ».",
        "Allumez « Sous-titres instantanés ».",
      ],
    },
    edge: {
      name: "Dans Edge",
      steps: [
        "Ouvrez le menu à trois points, puis « Paramètres ».",
        "Touchez « Accessibilité ».",
        "Allumez « Sous-titres en direct ».",
      ],
    },
    firefox: { name: "Dans Firefox", steps: ["Firefox n’en a pas. Prenez ceux de l’appareil, plus bas."] },
    windows: {
      name: "Dans Windows 11",
      steps: ["Touchez Windows, Ctrl et L en même temps.", "Suivez ce que dit la fenêtre."],
    },
    mac: {
      name: "Sur un Mac",
      steps: [
        "Ouvrez le menu Apple, puis « Réglages Système ».",
        "Touchez « Accessibilité », puis « Sous-titres en direct ».",
        "Allumez-les.",
      ],
    },
    others: "Les autres appareils",
  },
}
