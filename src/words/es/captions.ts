// Spanish.
import type { Words } from "../words.ts"
import { captions as english } from "../en/captions.ts"

export const captions: Words["captions"] = english
