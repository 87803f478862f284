// English: what is put into sentences: who, how many, when.
import { timesIn } from "../times.ts"

const times = timesIn("en", {
  second: { one: "second", other: "seconds" },
  minute: { one: "minute", other: "minutes" },
  hour: { one: "hour", other: "hours" },
  person: { one: "person", other: "people" },
  ago: (length) => `${length} ago`,
})

export const places = {
  ...times,
  someone: "someone",
  /** How many sent a nameless card, never a number. */
  count: { someone: "Someone", a_few: "A few people", many: "Many people" },
  /** The quotation marks of the language. */
  quoted: (text: string) => `“${text}”`,
}
