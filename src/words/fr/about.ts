// French: a private message that is about someone who gets these messages.
import type { AboutWords } from "../about.ts"

export const about: AboutWords = {
  mark: "De qui s’agit-il ? Vous pouvez marquer plusieurs noms.",
  know: "Nous savons seulement ce que vous marquez ici.",
  goes: (name) => `Cela ne va pas à ${name}.`,
  sees: (name) => `${name} voit qui vous avez marqué.`,
  notTold: (name, other) => `${name} ne voit pas que vous avez marqué ${other}.`,
  chosenSees: "La personne choisie voit qui vous avez marqué.",
  nobody: "Personne d’autre ne reçoit de messages ici. Parlez autrement à quelqu’un de confiance.",
}
