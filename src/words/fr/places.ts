// French: what is put into sentences: who, how many, when.
import type { Words } from "../words.ts"
import { timesIn } from "../times.ts"

const times = timesIn("fr", {
  second: { one: "seconde", other: "secondes" },
  minute: { one: "minute", other: "minutes" },
  hour: { one: "heure", other: "heures" },
  ago: (length) => `il y a ${length}`,
  tomorrow: (clock) => `demain à ${clock}`,
})

export const places: Words["places"] = {
  ...times,
  someone: "une personne",
  quoted: (text) => `« ${text} »`,
}
