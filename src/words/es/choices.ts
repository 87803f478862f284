// Spanish.
import type { Words } from "../words.ts"
import { choices as english } from "../en/choices.ts"

export const choices: Words["choices"] = english
