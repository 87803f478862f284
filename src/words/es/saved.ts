// Spanish: a room that its host saves to a file, and opens again.
import type { SavedWords } from "../saved.ts"
import { places } from "./places.ts"

const { and, day } = places

export const saved: SavedWords = {
  state: {
    never: "Esta sala no está guardada. Si este aparato se rompe, la sala se pierde.",
    since: (at: number) => `Guardada: ${day(at)}.`,
    old: "La sala cambió después. Guárdela otra vez.",
  },
  asked: {
    heading: "Guardar esta sala",
    why: "¿Un día pierde o rompe este aparato? Entonces puede seguir en otro.",
    two: "Recibe un archivo y un código. Hacen falta los dos.",
    holds: "En el archivo",
    inIt: [
      "La sala, su enlace y quién recibe los mensajes.",
      "Las claves para seguir hablando con la gente, y sus nombres.",
    ],
    not: "No en el archivo",
    notInIt: [
      "Lo que la gente le escribió, y lo que usted escribió.",
      "Quien entra después. Se queda, pero sin sus nuevos enlaces.",
      "Los enlaces que crea después para alguien. Ya no sirven.",
    ],
    again: "Guárdela otra vez si entra gente, o tras un nuevo enlace.",
    make: "Crear el archivo",
    notNow: "Ahora no",
  },
  made: {
    heading: "Guarde el archivo y el código",
    one: "1. Guarde el archivo",
    keep: "Bajar el archivo",
    where: "Póngalo en una memoria, o envíelo a su propio correo.",
    two: "2. Escriba el código en papel",
    code: "El código",
    qr: "El código como imagen",
    slow: "El código se ve solo ahora. No lo guardamos.",
    print: "Imprimir el código",
    apart: "Papel y archivo, en dos lugares. Quien tiene los dos tiene su sala.",
    both: "¿Perdió los dos? Entonces cree una sala nueva.",
    done: "Tengo el archivo y el código",
    needsFile: "Baje antes el archivo.",
    drop: "Parar. No guardarla",
    hidden: "Usted comparte su pantalla. El código no se ve.",
  },
  file: {
    heading: "Abrir una sala guardada",
    about: "Hacen falta el archivo y el código de su papel.",
    choose: "Elegir el archivo",
    wrong: {
      other: "Esto no es una sala guardada. Elija otro archivo.",
      version: "Este archivo es de un Quiet Hand más nuevo. Primero ponga al día Quiet Hand aquí.",
      cut: "Este archivo no está entero. Busque otra copia.",
      already: "Esta sala ya está en este aparato.",
    },
    occupied: (room: string) => `La mesa de ${room} está aquí. Un aparato guarda una sola mesa. No cambió nada.`,
    notNow: "Ahora no",
  },
  code: {
    heading: "Escriba el código",
    from: (at: number) => `La sala se guardó: ${day(at)}.`,
    label: "El código de su papel",
    help: "Tiene 28 signos. Da igual letra grande o pequeña.",
    wrong: {
      empty: "Escriba antes el código.",
      short: "Faltan signos.",
      long: "Hay signos de más.",
      typing: "Un signo no está bien. Mire el código otra vez.",
      other_file: "El código está bien, pero no es de este archivo.",
    },
    sign: (sign: string) => `${places.quoted(sign)} no está en ningún código. Mírelo otra vez.`,
    group: (n: number) => `Un signo no está bien. Mire otra vez el grupo ${n}.`,
    open: "Abrir la sala",
    other: "Elegir otro archivo",
  },
  ready: {
    heading: "¿Usar esta sala aquí?",
    room: (name: string) => `Es ${name}.`,
    from: (at: number) => `Se guardó: ${day(at)}.`,
    people: (names: string[]) => `Los mensajes van a ${and(names)}.`,
    one: "Use un solo aparato. ¿El viejo aún funciona? Olvide allí la sala.",
    passing: "Este navegador no guarda nada. Si lo cierra, la sala ya no está.",
    take: "Usarla aquí",
  },
  missing: {
    catchesUp: "Miramos qué hay de nuevo en la sala.",
    heading: (at: number) => `Es su sala guardada. Es del ${day(at)}.`,
    lines: [
      "Lo que se escribió antes no está aquí.",
      "Puede que se hayan perdido mensajes. Pida que le escriban otra vez.",
      "Puede parecer que aún espera gente a quien ya contestó.",
      "Los enlaces que creó después para alguien no sirven.",
    ],
    one: "Use solo este aparato para la sala.",
    again: "Guarde la sala otra vez. Tire el archivo viejo.",
    ok: "OK",
  },
}
