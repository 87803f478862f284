// French: a room that moves to another device.
import type { MoveWords } from "../move.ts"
import { places } from "./places.ts"

const { and } = places

export const move: MoveWords = {
  asked: {
    heading: "Utiliser ce groupe sur un autre appareil",
    lines: [
      "Vos messages et votre nom y vont. Ce qui n’est pas encore parti aussi.",
      "Puis cet appareil oublie le groupe.",
      "Le code marche 2 minutes. Pendant ce temps, vous ne pouvez pas écrire. Vous pouvez tout arrêter.",
    ],
    left: (n: number) =>
      n === 1
        ? "C’est beaucoup. Les mots d’un vieux message restent ici et se perdent."
        : `C’est beaucoup. Les mots de ${n} vieux messages restent ici et se perdent.`,
    tooMuch: "Ce groupe est trop grand pour passer. Il reste ici, avec tous ses mots.",
    show: "Montrer le code",
    notNow: "Pas maintenant",
  },
  showing: {
    heading: "Ce groupe passe ailleurs",
    steps: [
      "Prenez votre autre appareil.",
      "Visez cette image avec sa caméra, et ouvrez le lien.",
      "Là-bas, appuyez sur «\u00a0Prendre ici\u00a0».",
    ],
    code: "Le code pour votre autre appareil",
    left: (n: number) =>
      n > 1
        ? `Il reste ${n} minutes environ.`
        : n === 1
          ? "Il reste 1 minute environ."
          : "Il reste moins d’une minute.",
    stop: "Arrêter, je reste ici",
    link: "Pas de caméra\u00a0? Ouvrez ce lien sur l’autre appareil",
    copy: "Copier le lien",
    copied: "Le lien est copié.",
    notCopied: "Nous n’avons pas pu le copier. Le lien est marqué\u00a0: copiez-le.",
    secret: "Ne le montrez à personne. Le premier qui l’ouvre a votre groupe.",
    hidden: "Vous partagez votre écran. Le code est caché.",
  },
  asking: {
    heading: "Un moment",
    line: "Nous regardons si votre autre appareil a le groupe. Sinon, vous restez ici.",
  },
  stayed: {
    heading: "Votre groupe est toujours ici",
    expired: "Les 2 minutes sont passées. Personne ne l’a pris. Vous pouvez écrire ici.",
    stopped: "Il n’a pas bougé. Vous pouvez de nouveau écrire ici.",
    ok: "Aller plus loin",
  },
  gone: {
    heading: "Votre groupe est ailleurs",
    line: (room: string) => `${room} est sur votre autre appareil.`,
    forgot: "Il n’est plus sur cet appareil.",
    theft: "Il n’y est pas\u00a0? Alors une autre personne l’a pris. Dites-le vite à votre hôte.",
    ok: "OK",
  },
  looking: {
    heading: "Nous cherchons votre groupe",
    slow: "Rien n’est encore là. Le code est-il toujours sur l’autre écran\u00a0? Il marche 2 minutes.",
  },
  ready: {
    heading: "Prendre ce groupe ici\u00a0?",
    room: (name: string) => `C’est ${name}.`,
    people: (names: string[]) => `C’est le groupe avec ${and(names)}.`,
    line: "Vos messages viennent ici. Votre autre appareil les oublie alors.",
    passing: "Ce navigateur ne garde rien. Fermez-le, et le groupe n’y est plus.",
    shared: "Cet appareil ne garde rien. Fermez la page, et le groupe n’y est plus.",
    take: "Prendre ici",
  },
  already: {
    heading: "Ce groupe est déjà ici",
    line: "Il reste comme il est. Rien n’a bougé. Deux ne peuvent pas devenir un.",
  },
  elsewhere: {
    heading: "Ce code est pour une autre page",
    line: "Il fait passer un bureau, pas un groupe comme le vôtre. Ouvrez le lien dans une autre fenêtre.",
  },
  occupied: {
    heading: "Il y a déjà un bureau ici",
    line: (room: string) => `C’est le bureau de ${room}. Un appareil garde un seul bureau.`,
    how: "Faites d’abord passer celui-là, ou prenez un autre appareil. Rien n’a changé.",
  },
  too_late: {
    heading: "Le groupe n’est pas venu ici",
    line: "Le temps est passé, ou un autre appareil l’a pris. Regardez celui qui l’avait.",
  },
  bad: {
    heading: "Ce code ne marche pas",
    line: "Rien n’a changé. Montrez un autre code sur votre autre appareil.",
  },
  waiting: {
    heading: "Le groupe est presque ici",
    line: "Il est gardé ici. Nous attendons que l’autre appareil l’oublie.",
    slow: "Votre autre appareil ne répond pas. Regardez-le.",
    faster: "Un autre appareil l’a peut-être pris avant. Regardez celui qui l’avait.",
    gone: "Dit-il que votre groupe est ailleurs\u00a0?",
    use: "Oui\u00a0: le garder ici",
    there: "Le groupe est-il toujours là-bas\u00a0?",
    forget: "Oui\u00a0: l’oublier ici",
  },
  here: {
    heading: "Votre groupe est ici",
    line: "Tous vos messages sont là. Vous pouvez écrire.",
    ok: "Aller plus loin",
  },
}
