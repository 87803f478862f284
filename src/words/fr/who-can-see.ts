// French: the page "Who can see what?". Each sentence is a promise that the formats and the relay keep, and no more.
import type { WhoWords } from "../who-can-see.ts"

export const whoCanSee: WhoWords = {
  page: ({ via, host, names, yours }) => [
    {
      heading: "Vos messages privés",
      lines: [
        ...names.map((name) =>
          via === "extension"
            ? `Vos mots à ${name} : personne d’autre ne peut les ouvrir, si ${name} a aussi l’extension.`
            : `Vos mots à ${name} : personne d’autre ne peut les ouvrir, si ${host} est honnête.`,
        ),
        "En cas de grave danger, une autre personne devra peut-être le savoir.",
        "La personne peut garder vos mots et les montrer.",
      ],
    },
    ...(yours === undefined
      ? []
      : [
          {
            heading: `Votre personne, ${yours}`,
            lines: [
              via === "extension"
                ? `Vos mots à ${yours} : personne d’autre ne peut les ouvrir, si ${yours} a aussi l’extension.`
                : `Vos mots à ${yours} : personne d’autre ne peut les ouvrir, si la page est honnête.`,
              `L’équipe de ${host} ne voit pas que vous avez cette personne.`,
              "Les gens du serveur peuvent voir qu’un appareil sert aux deux.",
              `${yours} peut garder vos mots et les montrer.`,
            ],
          },
        ]),
    {
      heading: "Les cartes sans nom",
      lines: [
        "Les gens qui reçoivent les messages les voient. Ils ne voient pas de nom.",
        "Si peu de gens utilisent ceci, on peut deviner que c’est vous.",
        "S’ils gèrent aussi le serveur, ils peuvent savoir quel appareil l’envoie.",
      ],
    },
    {
      heading: `L’hôte, ${host}`,
      lines: [
        "L’hôte a choisi les gens ici. Pour ne pas vous tromper de personne, demandez son numéro.",
        "L’hôte ne peut pas lire ce que vous envoyez à quelqu’un d’autre.",
      ],
    },
    {
      heading: "Le serveur",
      lines: [
        ...names.map((name) => `Les gens du serveur voient que vous écrivez à ${name}, et quand. Pas quoi.`),
        "Un message peut y attendre 3 jours au plus, fermé à clé.",
        ...(via === "page"
          ? [
              "Vous utilisez une page web. Les gens qui la gèrent peuvent la changer et vous lire.",
              "Avec l’extension, ce risque n’existe pas.",
            ]
          : []),
      ],
    },
    {
      heading: "Le site de la réunion",
      lines: [
        via === "extension"
          ? "Il voit que vous utilisez Quiet Hand. Il ne voit pas ce que vous envoyez."
          : "Il ne voit pas ce que vous envoyez ici.",
        "Il voit ce que vous écrivez dans son chat, et vous entend.",
      ],
    },
    {
      heading: "Les gens qui ont le lien",
      lines: ["Ils peuvent entrer et voir qui reçoit les messages. Ils ne peuvent pas lire les vôtres."],
    },
    {
      heading: "Les gens qui utilisent cet appareil",
      lines: [
        "Ils peuvent ouvrir ce que vous écrivez ici. Le lien reste dans l’historique du navigateur.",
        "Au travail, le service technique peut voir votre écran.",
      ],
    },
    {
      heading: "Si vous êtes en danger",
      lines: ["Ceci n’est pas un numéro d’urgence. Personne ne surveille tout le temps."],
    },
  ],
}
