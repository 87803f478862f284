// French.
import type { Words } from "../words.ts"
import { participant as english } from "../en/participant.ts"

export const participant: Words["participant"] = english
