// Spanish: what is put into sentences: who, how many, when.
import type { Words } from "../words.ts"
import { timesIn } from "../times.ts"

const times = timesIn("es", {
  second: { one: "segundo", other: "segundos" },
  minute: { one: "minuto", other: "minutos" },
  hour: { one: "hora", other: "horas" },
  ago: (length) => `hace ${length}`,
  tomorrow: (clock) => `mañana, ${clock}`,
})

export const places: Words["places"] = {
  ...times,
  someone: "alguien",
  quoted: (text) => `«${text}»`,
}
