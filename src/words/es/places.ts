// Spanish: what is put into sentences: who, how many, when.
import type { Words } from "../words.ts"
import { timesIn } from "../times.ts"

/** "las 10:35", "la 1:00"; what begins with a word stays as it is. */
export const hour = (clock: string): string =>
  /^\d/.test(clock) ? `${/^0?1\D/.test(clock) ? "la" : "las"} ${clock}` : clock

const times = timesIn("es", {
  second: { one: "segundo", other: "segundos" },
  minute: { one: "minuto", other: "minutos" },
  hour: { one: "hora", other: "horas" },
  ago: (length) => `hace ${length}`,
  tomorrow: (clock) => `mañana a ${hour(clock)}`,
})

export const places: Words["places"] = {
  ...times,
  someone: "alguien",
  quoted: (text) => `«${text}»`,
}
