// Spanish.
import type { Words } from "../words.ts"
import { places as english } from "../en/places.ts"

export const places: Words["places"] = english
