// French.
import type { Words } from "../words.ts"
import { first as english } from "../en/first.ts"

export const first: Words["first"] = english
