// French: the ready lines of a facilitator, as they are sent and read.
import type { Words } from "../words.ts"

export const lines: Words["lines"] = {
  "fac.seen": "J’ai vu votre message.",
  "fac.acting": "Je le fais maintenant : {what}.",
  "fac.after_point": "Je le ferai à {time}.",
  "fac.cannot": "Je ne peux pas le faire. La raison : {why}. Voici ce que je peux faire : {what}.",
  "fac.done": "C’est fait : {what}. Est-ce que cela a aidé ?",
  "fac.not_sure": "Voulez-vous dire ceci : {first} ? Ou ceci : {second} ? Ou autre chose ?",
  "fac.ok_say": "Puis-je le dire au groupe, sans votre nom ? Quelqu’un devinera peut-être.",
  "fac.ok_name": "Puis-je dire votre nom ?",
  "fac.ok_tell": "Je dois le dire à {name}. C’est pour votre sécurité. Je dirai juste ce qu’il faut.",
  "fac.thanks": "Merci de me le dire. Vous avez bien fait.",
  "fac.sorry": "Je regrette ce qui s’est passé.",
  "fac.private_now": "Voulez-vous parler ou écrire, juste avec moi ? Ou avec quelqu’un d’autre ?",
  "fac.call_after": "Nous pouvons parler après la réunion. De quelle façon préférez-vous le faire ?",
  "fac.no_need": "Vous n’avez pas à dire pourquoi.",
  "fac.break_at": "Pause à {time}.",
  "fac.your_turn": "C’est bientôt à vous. Prenez votre temps.",
  "fac.handover":
    "Je dois partir. {name} lira les nouveaux messages. Les anciens restent fermés, sauf si vous dites oui.",
  "fac.hello": "Bonjour. Je suis là.",
  "fac.own_it": "J’ai fait une erreur. Je le regrette. Voici ce que je vais changer : {what}.",
  "fac.safe_to_write": "Pouvez-vous écrire ici sans danger ?",
  "fac.danger_now": "Êtes-vous en danger maintenant ?",
  "fac.someone_there": "Y a-t-il près de vous une personne de confiance ?",
  "fac.no_story": "Vous n’avez jamais à raconter votre vie ici. Dire non suffit.",
}
