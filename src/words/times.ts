// Clock times, lengths of time and lists of names, as a language writes them.
import type { Language } from "../settings/comfort.ts"

type Counted = Record<"one" | "other", string>

type TimeWords = {
  second: Counted
  minute: Counted
  hour: Counted
  ago: (length: string) => string
  tomorrow: (clock: string) => string
}

// 12 or 24 hours is a matter of the device's region; where the device speaks another language, 24 hours leave no doubt.
const regionOf = (language: Language): string => {
  const device = new Intl.DateTimeFormat().resolvedOptions().locale
  return device.startsWith(language) ? device : { en: "en-GB", fr: "fr-FR", es: "es-ES" }[language]
}

export const timesIn = (language: Language, words: TimeWords) => {
  const clock = new Intl.DateTimeFormat(regionOf(language), { hour: "numeric", minute: "2-digit" })
  const day = new Intl.DateTimeFormat(regionOf(language), { day: "numeric", month: "long" })
  const dayOfYear = new Intl.DateTimeFormat(regionOf(language), { day: "numeric", month: "long", year: "numeric" })
  const isOfYear = (ms: number) => new Date(ms).getFullYear() === new Date().getFullYear()
  const both = new Intl.ListFormat(language, { type: "conjunction" })
  const either = new Intl.ListFormat(language, { type: "disjunction" })
  const counted = (n: number, unit: Counted) => `${n} ${n === 1 ? unit.one : unit.other}`

  const minutes = (n: number) => counted(n, words.minute)
  const length = (ms: number): string => {
    if (ms < 60_000) return counted(Math.max(1, Math.round(ms / 1000)), words.second)
    const whole = Math.round(ms / 60_000)
    if (whole < 60) return minutes(whole)
    const hours = counted(Math.floor(whole / 60), words.hour)
    return whole % 60 === 0 ? hours : both.format([hours, minutes(whole % 60)])
  }

  const clockOf = (ms: number) => clock.format(ms).replaceAll(/\s/g, "\u00a0")
  return {
    /** A clock time: "10:35", or "10:35 AM" where the device's region says so. */
    clock: clockOf,
    /** The same, and whether it is tomorrow's. */
    when: (ms: number, now: number) =>
      new Date(ms).getDate() === new Date(now).getDate() ? clockOf(ms) : words.tomorrow(clockOf(ms)),
    /** "12 November", with its clock time; with its year where that is another. */
    day: (ms: number) => `${(isOfYear(ms) ? day : dayOfYear).format(ms)}, ${clockOf(ms)}`,
    minutes,
    /** "40 seconds", "2 minutes", "1 hour and 5 minutes". */
    length,
    ago: (ms: number) => words.ago(length(ms)),
    /** "4:05" until something ends; never shown without its clock time. */
    countdown: (ms: number) => {
      const left = Math.max(0, Math.ceil(ms / 1000))
      return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`
    },
    /** "Sam and Ana". */
    and: (names: string[]) => both.format(names),
    or: (names: string[]) => either.format(names),
    /** One after the other. */
    joined: (sentences: string[]) => sentences.join(" "),
  }
}
