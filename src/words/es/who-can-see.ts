// Spanish.
import type { Words } from "../words.ts"
import { whoCanSee as english } from "../en/who-can-see.ts"

export const whoCanSee: Words["whoCanSee"] = english
