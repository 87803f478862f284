// French: what went wrong with something a person gave us: what happened, what is safe, what to do.
import type { Words } from "../words.ts"

export const problems: Words["problems"] = {
  invite_wrong: "Nous ne trouvons pas cette invitation. Rien n’est parti. Demandez le lien encore une fois.",
  invite_cut: "Il manque une partie du lien. Rien n’est parti. Copiez le lien entier et essayez encore.",
  invite_old: "Cette invitation est finie. Rien n’est parti. Demandez-en une autre à l’hôte.",
  link_retired: "Ce lien n’est plus utilisé. Vos mots sont gardés ici. Demandez le nouveau à l’hôte.",
  lists_differ:
    "Vous ne voyez peut-être pas tous ceux qui sont ici. Vous pouvez encore écrire. Demandez de vive voix qui est sur la liste.",
  contact_link_used: "Quelqu’un a déjà utilisé ce lien. Rien n’est parti. Demandez-en un autre à l’hôte.",
  contact_link_twice: "Deux personnes ont utilisé ce lien. Une seule peut entrer. Parlez à la personne qui l’a envoyé.",
  contact_link_refused: "On ne vous a pas laissé entrer par ce lien. Parlez à la personne qui l’a envoyé.",
  contact_link_old: "Ce lien est trop vieux. Rien n’est parti. Demandez-en un autre à l’hôte.",
  relay_down: "La connexion ne marche pas. Vos mots restent ici. Nous essayons encore. Vous n’avez rien à faire.",
  relay_refuses:
    "La ligne ne prend pas ce message. Vos mots restent ici. Nous essayons encore. Vous n’avez rien à faire.",
  relay_newer: "La ligne est plus récente que ce Quiet Hand. Vos mots restent ici. Mettez Quiet Hand à jour.",
  relay_lies: "La ligne a mal répondu. Nous n’en tenons pas compte. Vos mots restent ici. Dites-le à l’hôte.",
  roster_forged:
    "La liste des gens ici est peut-être fausse. Nous n’en tenons pas compte. Vos mots restent ici. Dites-le à l’hôte.",
  storage_full: "Cet appareil est plein. Vos mots sont encore à l’écran. Faites de la place, puis essayez encore.",
  newer_version: "Un Quiet Hand plus récent a gardé cela. Rien n’est perdu. Mettez Quiet Hand à jour, puis ouvrez-le.",
  too_long: "C’est trop long pour partir. Vos mots sont encore ici. Coupez, ou envoyez en deux fois.",
  too_fast: "C’est beaucoup d’un coup. Vos mots restent ici. Ils partent dans quelques secondes.",
  not_secure: "Écrire sur cette page n’est pas sûr. Rien n’est parti. Ouvrez le lien en https.",
  lost_keys:
    "Cet appareil ne peut plus ouvrir ce qu’il gardait. Rien de nouveau n’est parti. Ouvrez encore votre lien.",
  room_moves: "Ce groupe passe sur un autre appareil. Rien n’est parti. Vos mots sont encore sur cet écran.",
  room_catches_up: "Nous regardons d’abord ce qu’il y a de nouveau. Rien n’a changé. Essayez dans un moment.",
}
