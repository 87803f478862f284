// English: what is put into sentences: who, how many, when.
import { timesIn } from "../times.ts"

const times = timesIn("en", {
  second: { one: "second", other: "seconds" },
  minute: { one: "minute", other: "minutes" },
  hour: { one: "hour", other: "hours" },
  ago: (length) => `${length} ago`,
  tomorrow: (clock) => `${clock} tomorrow`,
})

export const places = {
  ...times,
  someone: "someone",
  /** The quotation marks of the language. */
  quoted: (text: string) => `“${text}”`,
}
