// Stands in for src/words/isolate.ts in the gallery: every file of words passes there, so all of them can run from right to left.
import { isolate as plain } from "../../../src/words/isolate.ts"
import { mirrored } from "./mirrored.ts"

export const isolate = new URLSearchParams(location.search).has("mirrored") ? mirrored : plain
