// Spanish: a private message that is about someone who gets these messages.
import type { AboutWords } from "../about.ts"

export const about: AboutWords = {
  mark: "¿De quién se trata? Puede marcar a más de una persona.",
  know: "Solo sabemos a quién marca aquí.",
  goes: (name) => `No le llega a ${name}.`,
  sees: (name) => `${name} ve a quién marcó usted.`,
  notTold: (name, other) => `${name} no ve que usted marcó a ${other}.`,
  chosenSees: "La persona que elige ve a quién marcó usted.",
  nobody: "Nadie más recibe mensajes aquí. Hable de otra forma con alguien de confianza.",
}
