// Spanish: the host makes a new link, and says who stays.
import type { Words } from "../words.ts"

export const newLink: Words["newLink"] = {
  open: "Hacer un enlace nuevo",
  heading: "Hacer un enlace nuevo",
  what: [
    "La sala tiene un enlace nuevo. El viejo ya no sirve.",
    "Quien se queda sigue igual. No tiene que hacer nada.",
    "Los demás necesitan que usted les dé el enlace nuevo.",
    "Las líneas privadas abiertas siguen para todos.",
    "No borra nada. Lo que la gente leyó, lo leyó.",
    "¿Alguien que recibe mensajes no está? El enlace viejo aún le llega.",
  ],
  who: "¿Quién se queda?",
  twice: "Una persona puede estar dos veces en la lista. Con un sí, se queda.",
  facilitator: (name) => `${name}, que recibe mensajes`,
  through: (name) => `Todos los que le escriben a ${name}`,
  throughHelp: "Usted no puede ver quiénes son.",
  named: (name, clock) => `${name} le escribió, ${clock}`,
  private: (clock) => `Alguien le escribió en privado, ${clock}`,
  nameless: "Quienes pulsaron tarjetas sin nombre",
  namelessHelp: "Usted no puede saber quién es quién.",
  stays: "Se queda",
  goes: "No se queda",
  make: "Hacer el enlace nuevo ahora",
  keep: "Dejar el enlace viejo",
  since: (clock) => `El enlace nuevo sirve desde las ${clock}.`,
  waits: (name) => `${name} no lo tiene todavía. El enlace viejo aún le llega a ${name}.`,
  retired: "Quien organiza hizo un enlace nuevo. Aún no llegó aquí. Deje esta página abierta.",
  too_old: "Hay enlaces nuevos desde que guardó la sala. Este archivo no los conoce. Cree una sala nueva.",
  forgotten: "El servidor ya no tiene esta sala. Cree una sala nueva.",
  removed:
    "Quien organiza hizo un enlace nuevo y le quitó de la lista. Ya nadie le puede elegir. Sus mensajes siguen aquí.",
}
