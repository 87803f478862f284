// Spanish.
import type { Words } from "../words.ts"
import { problems as english } from "../en/problems.ts"

export const problems: Words["problems"] = english
