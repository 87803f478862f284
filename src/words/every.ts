// All languages at once, for whoever must not wait: the background that hands one over, and the tests.
import type { Language } from "../settings/comfort.ts"
import { en } from "./en/words.ts"
import { es } from "./es/words.ts"
import { fr } from "./fr/words.ts"
import { options as enOptions } from "./en/options.ts"
import { options as esOptions } from "./es/options.ts"
import { options as frOptions } from "./fr/options.ts"
import type { OptionWords } from "./options.ts"
import type { Words } from "./words.ts"

export const every: Record<Language, Words> = { en, fr, es }

/** Those that are read only by who opens the settings. */
export const everyLate: Record<Language, { options: OptionWords }> = {
  en: { options: enOptions },
  es: { options: esOptions },
  fr: { options: frOptions },
}
