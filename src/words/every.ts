// All languages at once, for whoever must not wait: the background that hands one over, and the tests.
import type { Language } from "../settings/comfort.ts"
import { en } from "./en/words.ts"
import { es } from "./es/words.ts"
import { fr } from "./fr/words.ts"
import { options as enOptions } from "./en/options.ts"
import { options as esOptions } from "./es/options.ts"
import { options as frOptions } from "./fr/options.ts"
import { pace as enPace } from "./en/reading-pace.ts"
import { trust as enTrust } from "./en/reading-trust.ts"
import { pace as esPace } from "./es/reading-pace.ts"
import { trust as esTrust } from "./es/reading-trust.ts"
import { pace as frPace } from "./fr/reading-pace.ts"
import { trust as frTrust } from "./fr/reading-trust.ts"
import { told as enTold } from "./en/told.ts"
import { told as esTold } from "./es/told.ts"
import { told as frTold } from "./fr/told.ts"
import type { OptionWords } from "./options.ts"
import type { PaceWords } from "./reading-pace.ts"
import type { TrustWords } from "./reading-trust.ts"
import type { ToldWords } from "./told.ts"
import type { Words } from "./words.ts"

export const every: Record<Language, Words> = { en, fr, es }

/** Those that are read only by who opens the settings, or the captions. */
type Late = { options: OptionWords; pace: PaceWords; trust: TrustWords; told: ToldWords }
export const everyLate: Record<Language, Late> = {
  en: { options: enOptions, pace: enPace, trust: enTrust, told: enTold },
  es: { options: esOptions, pace: esPace, trust: esTrust, told: esTold },
  fr: { options: frOptions, pace: frPace, trust: frTrust, told: frTold },
}
