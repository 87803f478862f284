// Spanish.
import type { Words } from "../words.ts"
import { cards as english } from "../en/cards.ts"

export const cards: Words["cards"] = english
