// Spanish: the ready lines of a facilitator, as they are sent and read.
import type { Words } from "../words.ts"

export const lines: Words["lines"] = {
  "fac.seen": "He visto su mensaje.",
  "fac.acting": "Lo hago ahora: {what}.",
  "fac.after_point": "Lo haré a esta hora: {time}.",
  "fac.cannot": "No puedo hacer eso. La razón es: {why}. Lo que puedo hacer es: {what}.",
  "fac.done": "Ya está hecho: {what}. ¿Le ayudó?",
  "fac.not_sure": "¿Quiere decir esto: {first}? ¿O esto: {second}? ¿U otra cosa?",
  "fac.ok_say": "¿Puedo decirlo al grupo, sin su nombre? Quizá alguien lo adivine.",
  "fac.ok_name": "¿Puedo decir su nombre?",
  "fac.ok_tell": "Tengo que hablar con {name}. Es por su seguridad. Diré solo lo que haga falta.",
  "fac.thanks": "Gracias por decírmelo. Hizo bien en avisar.",
  "fac.sorry": "Siento mucho lo que pasó.",
  "fac.private_now": "¿Quiere hablar o escribir, solo conmigo? ¿O con otra persona?",
  "fac.call_after": "Podemos hablar después de la reunión. ¿De qué forma prefiere hacerlo?",
  "fac.no_need": "No tiene que decir por qué.",
  "fac.break_at": "Hora de la pausa: {time}.",
  "fac.your_turn": "Pronto le toca a usted. Tómese su tiempo.",
  "fac.handover": "Tengo que irme. {name} leerá los mensajes nuevos. No podrá leer los de antes, si usted no quiere.",
  "fac.hello": "Hola. Aquí estoy.",
  "fac.own_it": "Me equivoqué. Lo siento. Voy a cambiar esto: {what}.",
  "fac.safe_to_write": "¿Puede escribir aquí sin peligro?",
  "fac.danger_now": "¿Está en peligro ahora?",
  "fac.someone_there": "¿Hay con usted alguien de confianza?",
  "fac.no_story": "Aquí nunca tiene que contar su historia. Basta con decir que no.",
}
