// Spanish: a room that moves to another device.
import type { MoveWords } from "../move.ts"
import { places } from "./places.ts"

const { and } = places

export const move: MoveWords = {
  asked: {
    heading: "Usar esta sala en otro aparato",
    lines: [
      "Sus mensajes y su nombre van allí. También lo que aún no salió.",
      "Luego este aparato olvida la sala.",
      "El código sirve 2 minutos. En ese tiempo no puede escribir. Puede pararlo entonces.",
    ],
    left: (n: number) =>
      n === 1
        ? "Es mucho. Las palabras de 1 mensaje viejo no van, y se pierden."
        : `Es mucho. Las palabras de ${n} mensajes viejos no van, y se pierden.`,
    tooMuch: "Esta sala es muy grande para pasar. Se queda aquí, con todas sus palabras.",
    show: "Mostrar el código",
    notNow: "Ahora no",
  },
  showing: {
    heading: "Esta sala pasa a otro aparato",
    steps: ["Tome su otro aparato.", "Mire esta imagen con su cámara y abra el enlace.", "Allí pulse «Traer aquí»."],
    code: "El código para su otro aparato",
    left: (n: number) =>
      n > 1 ? `Quedan unos ${n} minutos.` : n === 1 ? "Queda un minuto o algo más." : "Queda menos de un minuto.",
    stop: "Parar, me quedo aquí",
    link: "¿Sin cámara? Abra este enlace en su otro aparato",
    copy: "Copiar el enlace",
    copied: "El enlace está copiado.",
    notCopied: "No se pudo copiar. El enlace está marcado: cópielo.",
    secret: "No lo muestre a nadie. Quien lo abre primero tiene su sala.",
    hidden: "Usted comparte su pantalla. El código no se ve.",
  },
  asking: {
    heading: "Un momento",
    line: "Miramos si su otro aparato tiene la sala. Si no, sigue usted aquí.",
  },
  stayed: {
    heading: "Su sala sigue aquí",
    expired: "Pasaron los 2 minutos. Nadie la tomó. Puede escribir aquí otra vez.",
    stopped: "No se movió. Puede escribir aquí otra vez.",
    ok: "Seguir",
  },
  gone: {
    heading: "Su sala ya no está aquí",
    line: (room: string) => `${room} está en su otro aparato.`,
    forgot: "Ya no está en este aparato.",
    theft: "¿No la tiene allí? Entonces la tomó otra persona. Dígalo ya al anfitrión.",
    ok: "OK",
  },
  looking: {
    heading: "Buscamos su sala",
    slow: "Aún no llegó nada. ¿Sigue el código en la otra pantalla? Vale 2 minutos.",
  },
  ready: {
    heading: "¿Traer esta sala aquí?",
    room: (name: string) => `Es ${name}.`,
    people: (names: string[]) => `Es la sala con ${and(names)}.`,
    line: "Sus mensajes vienen aquí. Su otro aparato luego los olvida.",
    passing: "Este navegador no guarda nada. Si lo cierra, la sala ya no está.",
    shared: "Este aparato no guarda nada. Si lo cierra, la sala ya no está.",
    take: "Traer aquí",
  },
  already: {
    heading: "Esta sala ya está aquí",
    line: "Se queda como está. No se movió nada. Dos no pueden ser una.",
  },
  elsewhere: {
    heading: "Este código es de otra página",
    line: "Pasa una mesa, no una sala como la suya. Abra el enlace en otra ventana de su navegador.",
  },
  occupied: {
    heading: "Ya hay una mesa aquí",
    line: (room: string) => `Es la mesa de ${room}. Un aparato guarda una sola mesa.`,
    how: "Pase antes esa mesa, o tome otro aparato. No cambió nada.",
  },
  too_late: {
    heading: "La sala no vino aquí",
    line: "Pasó el tiempo, u otro aparato fue más rápido. Mire el que la tenía.",
  },
  bad: {
    heading: "Este código no vale",
    line: "No cambió nada. Muestre un código nuevo en su otro aparato.",
  },
  waiting: {
    heading: "La sala está casi aquí",
    line: "Está guardada aquí. Falta que su otro aparato la deje.",
    slow: "Su otro aparato no contesta. Mírelo.",
    faster: "Puede que otro aparato fuera más rápido. Mire el que la tenía.",
    gone: "¿Dice que su sala ya no está allí?",
    use: "Sí: usarla aquí",
    there: "¿La sala sigue allí?",
    forget: "Sí: olvidarla aquí",
  },
  here: {
    heading: "Su sala está aquí",
    line: "Todos sus mensajes están aquí. Puede seguir.",
    ok: "Seguir",
  },
}
