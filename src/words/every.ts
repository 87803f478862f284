// All languages at once, for whoever must not wait: the background that hands one over, and the tests.
import type { Language } from "../settings/comfort.ts"
import { en } from "./en/words.ts"
import { es } from "./es/words.ts"
import { fr } from "./fr/words.ts"
import { options as enOptions } from "./en/options.ts"
import { options as esOptions } from "./es/options.ts"
import { options as frOptions } from "./fr/options.ts"
import { captioner as enCaptioner } from "./en/reading-captioner.ts"
import { captioner as esCaptioner } from "./es/reading-captioner.ts"
import { captioner as frCaptioner } from "./fr/reading-captioner.ts"
import { pace as enPace } from "./en/reading-pace.ts"
import { trust as enTrust } from "./en/reading-trust.ts"
import { pace as esPace } from "./es/reading-pace.ts"
import { trust as esTrust } from "./es/reading-trust.ts"
import { pace as frPace } from "./fr/reading-pace.ts"
import { trust as frTrust } from "./fr/reading-trust.ts"
import { about as enAbout } from "./en/about.ts"
import { person as enPerson } from "./en/person.ts"
import { device as enDevice } from "./en/device.ts"
import { saved as enSaved } from "./en/saved.ts"
import { move as enMove } from "./en/move.ts"
import { deskMove as enDeskMove } from "./en/desk-move.ts"
import { told as enTold } from "./en/told.ts"
import { about as esAbout } from "./es/about.ts"
import { person as esPerson } from "./es/person.ts"
import { device as esDevice } from "./es/device.ts"
import { saved as esSaved } from "./es/saved.ts"
import { move as esMove } from "./es/move.ts"
import { deskMove as esDeskMove } from "./es/desk-move.ts"
import { told as esTold } from "./es/told.ts"
import { about as frAbout } from "./fr/about.ts"
import { person as frPerson } from "./fr/person.ts"
import { device as frDevice } from "./fr/device.ts"
import { saved as frSaved } from "./fr/saved.ts"
import { move as frMove } from "./fr/move.ts"
import { deskMove as frDeskMove } from "./fr/desk-move.ts"
import { told as frTold } from "./fr/told.ts"
import { ownPages as enOwnPages } from "./en/own-pages.ts"
import { ownPages as esOwnPages } from "./es/own-pages.ts"
import { ownPages as frOwnPages } from "./fr/own-pages.ts"
import { whoCanSee as enWho } from "./en/who-can-see.ts"
import { whoCanSee as esWho } from "./es/who-can-see.ts"
import { whoCanSee as frWho } from "./fr/who-can-see.ts"
import type { OptionWords } from "./options.ts"
import type { CaptionerWords } from "./reading-captioner.ts"
import type { OwnPageWords } from "./own-pages.ts"
import type { PaceWords } from "./reading-pace.ts"
import type { TrustWords } from "./reading-trust.ts"
import type { AboutWords } from "./about.ts"
import type { PersonWords } from "./person.ts"
import type { DeviceWords } from "./device.ts"
import type { MoveWords } from "./move.ts"
import type { SavedWords } from "./saved.ts"
import type { ToldWords } from "./told.ts"
import type { WhoWords } from "./who-can-see.ts"
import type { Words } from "./words.ts"

export const every: Record<Language, Words> = { en, fr, es }

/** Those that are read only by who opens the settings, or the captions. */
type Late = {
  options: OptionWords
  pace: PaceWords
  trust: TrustWords
  captioner: CaptionerWords
  told: ToldWords
  device: DeviceWords
  person: PersonWords
  saved: SavedWords
  move: MoveWords
  deskMove: MoveWords
  about: AboutWords
  ownPages: OwnPageWords
  whoCanSee: WhoWords
}
export const everyLate: Record<Language, Late> = {
  en: {
    options: enOptions,
    pace: enPace,
    trust: enTrust,
    captioner: enCaptioner,
    told: enTold,
    device: enDevice,
    person: enPerson,
    saved: enSaved,
    move: enMove,
    deskMove: enDeskMove,
    about: enAbout,
    ownPages: enOwnPages,
    whoCanSee: enWho,
  },
  es: {
    options: esOptions,
    pace: esPace,
    trust: esTrust,
    captioner: esCaptioner,
    told: esTold,
    device: esDevice,
    person: esPerson,
    saved: esSaved,
    move: esMove,
    deskMove: esDeskMove,
    about: esAbout,
    ownPages: esOwnPages,
    whoCanSee: esWho,
  },
  fr: {
    options: frOptions,
    pace: frPace,
    trust: frTrust,
    captioner: frCaptioner,
    told: frTold,
    device: frDevice,
    person: frPerson,
    saved: frSaved,
    move: frMove,
    deskMove: frDeskMove,
    about: frAbout,
    ownPages: frOwnPages,
    whoCanSee: frWho,
  },
}
