// French: a room that its host saves to a file, and opens again.
import type { SavedWords } from "../saved.ts"
import { places } from "./places.ts"

const { and, day } = places

export const saved: SavedWords = {
  state: {
    never: "Ce groupe n’est pas gardé. Si cet appareil casse, le groupe est perdu.",
    since: (at: number) => `Gardé\u00a0: ${day(at)}.`,
    old: "Le groupe a changé depuis. Gardez-le de nouveau.",
  },
  asked: {
    heading: "Garder ce groupe dans un fichier",
    why: "Cet appareil est perdu ou cassé un jour\u00a0? Vous pouvez alors en prendre un autre.",
    two: "Vous recevez un fichier et un code. Il faut les deux.",
    holds: "Dans le fichier",
    inIt: [
      "Le groupe, son lien, et qui reçoit les messages.",
      "Les clés pour parler encore avec les gens, et leurs noms.",
    ],
    not: "Pas dans le fichier",
    notInIt: [
      "Ce que les gens ont écrit, et ce que vous avez écrit.",
      "Ceux qui entrent plus tard. Ils restent, mais sans vos nouveaux liens.",
      "Les liens que vous créez plus tard pour des gens. Ils s’arrêtent.",
    ],
    again: "Refaites-le quand des gens entrent, ou après un nouveau lien.",
    make: "Créer le fichier",
    notNow: "Pas maintenant",
  },
  made: {
    heading: "Gardez le fichier et le code",
    one: "1. Gardez le fichier",
    keep: "Prendre le fichier",
    where: "Mettez-le sur une clé, ou envoyez-le à vous-même.",
    two: "2. Écrivez le code sur du papier",
    code: "Le code",
    qr: "Le code en image",
    slow: "Le code se voit une seule fois. Nous ne le gardons pas.",
    print: "Imprimer le code",
    apart: "Mettez le papier loin du fichier. Avec les deux, on a votre groupe.",
    both: "Les deux sont perdus\u00a0? Créez alors un nouveau groupe.",
    done: "J’ai le fichier et le code",
    needsFile: "Prenez d’abord le fichier.",
    drop: "Arrêter. Ne pas le garder",
    hidden: "Vous partagez votre écran. Le code est caché.",
  },
  file: {
    heading: "Ouvrir un groupe gardé",
    about: "Il faut le fichier, et le code sur votre papier.",
    choose: "Choisir le fichier",
    wrong: {
      other: "Ce n’est pas un groupe gardé. Choisissez un autre fichier.",
      version: "Ce fichier vient d’un Quiet Hand plus neuf. Mettez d’abord Quiet Hand à jour ici.",
      cut: "Ce fichier n’est pas entier. Cherchez-en une autre copie.",
      already: "Ce groupe est déjà sur cet appareil.",
    },
    occupied: (room: string) => `Le bureau de ${room} est ici. Un appareil garde un seul bureau. Rien n’a changé.`,
    notNow: "Pas maintenant",
  },
  code: {
    heading: "Écrivez le code",
    from: (at: number) => `Le groupe a été gardé\u00a0: ${day(at)}.`,
    label: "Le code sur votre papier",
    help: "Il a 28 signes. Grandes ou petites lettres, c’est pareil.",
    wrong: {
      empty: "Écrivez d’abord le code.",
      short: "Il manque des signes.",
      long: "Il y a trop de signes.",
      typing: "Un signe n’est pas juste. Regardez encore le code.",
      other_file: "Le code est juste, mais pas pour ce fichier.",
    },
    sign: (sign: string) => `${places.quoted(sign)} n’est dans aucun code. Regardez encore.`,
    group: (n: number) => `Un signe n’est pas juste. Regardez encore la partie ${n}.`,
    open: "Ouvrir le groupe",
    other: "Choisir un autre fichier",
  },
  ready: {
    heading: "Prendre ce groupe ici\u00a0?",
    room: (name: string) => `C’est ${name}.`,
    from: (at: number) => `Il a été gardé\u00a0: ${day(at)}.`,
    people: (names: string[]) => `Les messages vont à ${and(names)}.`,
    one: "Prenez un seul appareil. L’ancien marche encore\u00a0? Oubliez le groupe là-bas.",
    passing: "Ce navigateur ne garde rien. Fermez-le, et le groupe n’y est plus.",
    take: "Le prendre ici",
  },
  missing: {
    catchesUp: "Nous regardons ce qu’il y a de nouveau.",
    heading: (at: number) => `C’est votre groupe gardé. Il est du ${day(at)}.`,
    lines: [
      "Ce qui était écrit avant n’est pas ici.",
      "Des messages sont peut-être perdus. Dites aux gens d’écrire encore.",
      "Des gens à qui vous avez répondu semblent peut-être attendre.",
      "Les liens créés après pour des gens ne marchent pas.",
    ],
    one: "Prenez seulement cet appareil pour le groupe.",
    again: "Gardez le groupe de nouveau. Jetez l’ancien fichier.",
    ok: "OK",
  },
}
