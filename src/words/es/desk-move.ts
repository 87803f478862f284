// Spanish: a desk that moves to another device, where it is told otherwise than a participant's room.
import type { MoveWords } from "../move.ts"
import { move } from "./move.ts"
import { places } from "./places.ts"

const { and } = places

export const deskMove: MoveWords = {
  asked: {
    ...move.asked,
    heading: "Usar esta mesa en otro aparato",
    lines: [
      "Todos los mensajes y respuestas van allí. También lo que aún no salió.",
      "Luego este aparato olvida la mesa.",
      "El código sirve 2 minutos. En ese tiempo no le llega nada. Llega después.",
    ],
    tooMuch: "Esta mesa es muy grande para pasar. Se queda aquí, con todas sus palabras.",
  },
  showing: {
    ...move.showing,
    heading: "Esta mesa pasa a otro aparato",
    secret: "No lo muestre a nadie. Quien lo abre primero tiene su mesa.",
  },
  asking: { ...move.asking, line: "Miramos si su otro aparato tiene la mesa. Si no, sigue usted aquí." },
  stayed: {
    ...move.stayed,
    heading: "Su mesa sigue aquí",
    expired: "Pasaron los 2 minutos. Nadie la tomó. Puede contestar aquí otra vez.",
    stopped: "No se movió. Puede contestar aquí otra vez.",
  },
  gone: {
    ...move.gone,
    heading: "Su mesa ya no está aquí",
    line: (room: string) => `La mesa de ${room} está en su otro aparato.`,
    theft: "¿No la tiene allí? Entonces la tomó otra persona. Dígalo ya a la gente de la sala.",
  },
  looking: { ...move.looking, heading: "Buscamos su mesa" },
  ready: {
    ...move.ready,
    heading: "¿Traer esta mesa aquí?",
    room: (name: string) => `Es la mesa de ${name}.`,
    people: (names: string[]) => `Estas personas reciben allí los mensajes: ${and(names)}.`,
    line: "Todos los mensajes vienen aquí. Su otro aparato luego los olvida.",
    passing: "Este navegador no guarda nada. Si lo cierra, la mesa ya no está.",
  },
  already: {
    heading: "Esta mesa ya está aquí",
    line: "Se queda como está. No se movió nada. Dos no pueden ser una.",
  },
  elsewhere: {
    ...move.elsewhere,
    line: "Pasa la sala de una persona que escribe. Abra el enlace en otra ventana de su navegador.",
  },
  occupied: move.occupied,
  too_late: { ...move.too_late, heading: "La mesa no vino aquí" },
  bad: move.bad,
  waiting: {
    ...move.waiting,
    heading: "La mesa está casi aquí",
    gone: "¿Dice que su mesa ya no está allí?",
    there: "¿La mesa sigue allí?",
  },
  here: { ...move.here, heading: "Su mesa está aquí", line: "Todos sus mensajes están aquí. Puede contestar." },
}
