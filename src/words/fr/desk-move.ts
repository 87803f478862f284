// French: a desk that moves to another device, where it is told otherwise than a participant's room.
import type { MoveWords } from "../move.ts"
import { move } from "./move.ts"
import { places } from "./places.ts"

const { and } = places

export const deskMove: MoveWords = {
  asked: {
    ...move.asked,
    heading: "Utiliser ce bureau sur un autre appareil",
    lines: [
      "Tous les messages et toutes les réponses y vont. Ce qui n’est pas encore parti aussi.",
      "Puis cet appareil oublie le bureau.",
      "Le code marche 2 minutes. Pendant ce temps, aucun message n’arrive. Ils viennent après.",
    ],
    tooMuch: "Ce bureau est trop grand pour passer. Il reste ici, avec tous ses mots.",
  },
  showing: {
    ...move.showing,
    heading: "Ce bureau passe ailleurs",
    secret: "Ne le montrez à personne. Le premier qui l’ouvre a votre bureau.",
  },
  asking: {
    ...move.asking,
    line: "Nous regardons si votre autre appareil a le bureau. Sinon, vous restez ici.",
  },
  stayed: {
    ...move.stayed,
    heading: "Votre bureau est toujours ici",
    expired: "Les 2 minutes sont passées. Personne ne l’a pris. Vous pouvez répondre ici.",
    stopped: "Il n’a pas bougé. Vous pouvez de nouveau répondre ici.",
  },
  gone: {
    ...move.gone,
    heading: "Votre bureau est ailleurs",
    line: (room: string) => `Le bureau de ${room} est sur votre autre appareil.`,
    theft: "Il n’y est pas\u00a0? Alors une autre personne l’a pris. Dites-le vite aux gens du groupe.",
  },
  looking: { ...move.looking, heading: "Nous cherchons votre bureau" },
  ready: {
    ...move.ready,
    heading: "Prendre ce bureau ici\u00a0?",
    room: (name: string) => `C’est le bureau de ${name}.`,
    people: (names: string[]) => `Ces personnes y reçoivent les messages\u00a0: ${and(names)}.`,
    line: "Tous les messages viennent ici. Votre autre appareil les oublie alors.",
    passing: "Ce navigateur ne garde rien. Fermez-le, et le bureau n’y est plus.",
  },
  already: {
    heading: "Ce bureau est déjà ici",
    line: "Il reste comme il est. Rien n’a bougé. Deux ne peuvent pas devenir un.",
  },
  elsewhere: {
    ...move.elsewhere,
    line: "Il fait passer le groupe d’une personne qui écrit. Ouvrez le lien dans une autre fenêtre.",
  },
  occupied: move.occupied,
  too_late: { ...move.too_late, heading: "Le bureau n’est pas venu ici" },
  bad: move.bad,
  waiting: {
    ...move.waiting,
    heading: "Le bureau est presque ici",
    gone: "Dit-il que votre bureau est ailleurs\u00a0?",
    there: "Le bureau est-il toujours là-bas\u00a0?",
  },
  here: { ...move.here, heading: "Votre bureau est ici", line: "Tous vos messages sont là. Vous pouvez répondre." },
}
