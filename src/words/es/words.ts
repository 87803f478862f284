// Spanish, put together, with the desk.
import type { Words } from "../words.ts"
import { facilitator } from "./facilitator.ts"
import { lineEnd } from "./line-end.ts"
import { mine } from "./mine.ts"
import { newLink } from "./new-link.ts"

export const es: Words = { ...mine, facilitator, lineEnd, newLink }
