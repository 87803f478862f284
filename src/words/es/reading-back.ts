// Spanish: looking back at what was said, lines that a person marks, and hard words.
import type { BackWords } from "../reading-back.ts"
import { places } from "./places.ts"

export const back: BackWords = {
  heading: "Ver lo dicho",
  find: "Buscar palabras",
  none: "Ninguna línea dice eso.",
  found: (n, all) => `${n} de ${all}`,
  earlier: "Antes",
  later: "Después",
  lastMinutes: "Últimos 2 minutos",
  newest: "Lo más nuevo",
  filter: (what, n) => `Qué líneas: ${what} (${n})`,
  everyone: "Todos",
  whose: "Dicho por",
  marked: "Mis marcas",
  allLines: "Todas las líneas",
  markedOnly: "Solo las marcadas",
  noLines: "No hay líneas así. Elija otras más arriba.",
  nothing: "Nadie ha dicho nada todavía.",
  lines: "Lo que se dijo",

  numbered: (n, who) => `Voz ${n} (${who})`,
  quoteOf: (who, clock, text) => `${who}, ${clock}: ${places.quoted(text)}`,

  line: {
    more: "Sobre esta línea",
    missed: "Aquí pueden faltar palabras.",
    of: (who, clock) => `${who}, ${clock}`,
    before: "Línea de antes",
    after: "Línea de después",
    mark: { unclear: "No entendí esto", important: "Importante" },
    marked: { unclear: "No lo veo claro", important: "Importante" },
    onlyYou: "Solo usted ve sus marcas.",
    tell: "Hablar con alguien de esta línea",
    tellWhy: "Usted elige con quién. Puede cambiar todo antes de enviar.",
    tellNobody: "Aquí nadie recibe mensajes todavía. Puede hablar con quien invita.",
    cards: "Usar una tarjeta",
    cardsWhy: "La línea no va con la tarjeta.",
    cardsAlone: "La tarjeta sale grande en su pantalla, con la línea.",
    words: "Palabras de esta línea",
    aloud: "Leer en voz alta",
    rename: "Cambiar el nombre de la persona",
  },

  rename: {
    label: (who) => `Su nombre para ${who}`,
    help: "Sale en todas sus líneas. Solo usted lo ve, en esta reunión.",
    use: "Usar este nombre",
    undo: "Usar el nombre de antes",
  },

  word: {
    two: "Puede querer decir dos cosas:",
    own: "De su propia lista.",
    host: "De quien organiza.",
    know: "Conozco esta palabra",
    knowHelp: "Lo que conoce ya no lleva raya. Puede cambiarlo otra vez.",
    ask: "Pedir que la expliquen",
    askWhy: "Sale una tarjeta sin su nombre. La palabra no va con ella.",
    askAlone: "Aquí nadie recibe tarjetas todavía. Sale grande en su pantalla.",
    show: "Ver en grande",
    about: (text) => `La palabra ${places.quoted(text)}`,
  },

  own: {
    underline: "Una raya bajo las palabras difíciles",
    underlineHelp: "Pocas la llevan. Sin ella también puede tocar esas palabras.",
    label: "Sus propias palabras",
    help: "Una por línea: la palabra, dos puntos, lo que quiere decir. La lista queda aquí.",
    long: "Es muy largo para guardarlo. Quite algunas líneas.",
    taken: (n) => (n === 1 ? "Hay 1 palabra en su lista." : `Hay ${n} palabras en su lista.`),
    problems: "Estas líneas quedan fuera. Puede cambiar el texto de arriba.",
    known: "Palabras que conoce",
    knownNone: "No hay ninguna todavía.",
    forget: (text) => `Volver a explicar ${places.quoted(text)}`,
  },
}
