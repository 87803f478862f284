// Spanish.
import type { Words } from "../words.ts"
import { facilitator as english } from "../en/facilitator.ts"

export const facilitator: Words["facilitator"] = english
