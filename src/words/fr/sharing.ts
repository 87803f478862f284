// French: while the screen is shared.
import type { Words } from "../words.ts"

export const sharing: Words["sharing"] = {
  button: "Je partage mon écran",
  noticed: "Masqué quand vous partagez depuis cette page. Si vous partagez autrement, appuyez ici.",
  press: "Appuyez avant de partager. Ce qui est privé sera masqué ici.",
  hidden: "Vous partagez votre écran. Ce qui est privé est masqué.",
  shown: "Vous partagez votre écran. Ce qui est privé est visible.",
  show: "Montrer quand même",
  hide: "Masquer",
  stopped: "Je ne partage plus",
}
