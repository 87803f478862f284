// French: a captioner's page that is read in place of the meeting's own captions.
import type { CaptionerWords } from "../reading-captioner.ts"

export const captioner: CaptionerWords = {
  heading: "Des sous-titres écrits en direct",
  about: "Parfois, une personne tape ce qui se dit. Vous recevez le lien de sa page.",
  open: "Lire une page en direct",
  link: "Le lien de la page",
  linkHelp: "Il commence par https://",
  then: "Ce qui se passe alors",
  steps: [
    "On vous demande si nous pouvons lire ce seul site. Dites oui.",
    "La page s’ouvre dans un onglet, à côté. Laissez-la ouverte.",
    "Ses mots se montrent ici, à la place des autres sous-titres.",
  ],
  promise: "Nous ne lisons aucune autre page et n’envoyons rien. Ce site voit une visite, comme pour tout lien.",
  end: "À la fin, nous n’avons plus le droit de la lire. La page reste ouverte.",
  read: "Lire cette page",
  wrong: {
    empty: "Collez d’abord le lien ici.",
    no_link: "Ce n’est pas un lien entier. Il commence par https:// et n’a pas d’espace.",
    no_https: "Ce lien n’est pas sûr. Demandez-en un qui commence par https://",
    sign_in: "Ce lien porte un nom ou un mot de passe. Demandez-en un sans.",
    ours: "C’est une page de Quiet Hand. Collez le lien des sous-titres.",
    meeting: "Ce lien mène à une réunion. Collez le lien des sous-titres.",
    not_allowed: "Nous n’avons pas le droit de lire ce site. Essayez encore, et dites oui.",
    failed: "Cela n’a pas marché. Vous pouvez essayer encore.",
  },
  now: (name) => `Sous-titres écrits en direct : ${name}.`,
  opening: "La page s’ouvre.",
  waiting: "Nous attendons les premiers mots.",
  noWords: "Il y a des mots là-bas, et rien ici ? Alors nous ne pouvons pas lire cette page. Lisez-la là-bas.",
  closed: (name) => `La page de ${name} a été fermée.`,
  away: (name) => `Nous ne pouvons pas lire ${name}.`,
  again: "L’ouvrir encore",
  stop: "Lire ceux de la réunion",
  from: (name) => `À partir d’ici : écrit en direct, ${name}`,
  fromMeeting: "À partir d’ici : les sous-titres de la réunion",
}
