// Spanish.
import type { Words } from "../words.ts"
import { lines as english } from "../en/lines.ts"

export const lines: Words["lines"] = english
