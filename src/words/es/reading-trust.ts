// Spanish: whether the captions can be trusted, how to get them, and what a person does with them.
import type { TrustWords } from "../reading-trust.ts"

export const trust: TrustWords = {
  heard: { now: "Últimas palabras ahora mismo.", ago: (ago) => `Últimas palabras ${ago}.` },
  recording: "Esta reunión se graba.",
  still: "Puede leer los subtítulos en la reunión. Sus tarjetas funcionan.",
  lookThere: "Por ahora, lea los subtítulos en la reunión.",
  how: "Ponerlos",
  other: "Otros subtítulos",
  ask: "Pedirlos",
  back: "Volver a los subtítulos",
  tryLabel: "Una prueba. Nadie lo ha dicho:",
  tryWords: "Así se verán los subtítulos.",
  more: "Más",
  moreLabel: "Más sobre los subtítulos",
  pace: (n) => `Unas ${n} palabras por minuto.`,
  aloud: {
    heading: "Escuchar",
    headphones: "Use auriculares. Así la reunión no oye la voz.",
    all: "Leerme lo nuevo",
    last: "Leerme la última línea",
    stop: "Parar la voz",
    on: "Una voz lee lo nuevo.",
    skipped: (n) =>
      n === 1 ? "Se saltó una línea, para no quedarse atrás." : `Se saltaron ${n} líneas, para no quedarse atrás.`,
    none: "Este aparato no tiene voz propia para este idioma.",
    failed: "La voz no funciona ahora. Puede probar otra vez.",
    speed: "La rapidez de la voz",
    who: (name, what) => `${name}: ${what}`,
  },
  show: {
    off: "No",
    on: "Sí",
    pace: "Mostrar si se habla deprisa",
    paceHelp: "Palabras por minuto, en medio minuto.",
    polite: "Para un lector de pantalla",
    politeHelp: "Dice cada línea nueva cuando ya no cambia.",
  },
  on: {
    heading: "Poner los subtítulos",
    weDoNot: "No tocamos nada en la reunión. Lo hace usted, o lo pide.",
    askFirst: "Pregunte antes",
    me: "Para mí",
    host: "Si dirijo la reunión",
    zoom: {
      forAll: "El idioma es el mismo para todos. Pregunte antes de cambiarlo.",
      me: [
        "Señale la reunión para ver sus botones.",
        "Pulse «Mostrar subtítulos». A veces está en «Más».",
        "Zoom puede preguntar qué idioma se habla. Elija ese y pulse «Guardar».",
      ],
      host: [
        "Pulse la flecha pequeña al lado de los subtítulos.",
        "Abra los ajustes de quien dirige.",
        "Permita los subtítulos aquí. Así todos pueden ponerlos.",
      ],
    },
    teams: {
      forAll: "El idioma que se habla es el mismo para todos. Pregunte antes de cambiarlo.",
      me: [
        "Pulse «Más» en lo alto de la reunión.",
        "Pulse «Idioma y voz». Quien es invitado no siempre lo ve: siga.",
        "Pulse «Mostrar subtítulos en directo».",
      ],
      host: ["Haga lo mismo. Cada persona pone los suyos.", "¿No hay botón? Entonces su trabajo no lo permite."],
    },
    meet: {
      forAll: "Solo usted los ve. No cambia nada para los demás.",
      me: ["Señale la reunión para ver sus botones.", "Pulse «Activar subtítulos», el botón con CC."],
      host: ["Haga lo mismo. Cada persona pone los suyos."],
    },
    any: {
      forAll: "Cambiar el idioma puede valer para todos. Pregunte antes.",
      me: ["Busque «Subtítulos» o «CC» en la reunión.", "A veces está en «Más»."],
      host: ["Busque «Subtítulos» en los ajustes de quien dirige."],
    },
  },
  own: {
    heading: "Los subtítulos de este aparato",
    about: "No vienen de la reunión. No los vemos ni los guardamos.",
    chrome: {
      name: "En Chrome",
      steps: ["Abra el menú de tres puntos y «Ajustes».", "Pulse «Accesibilidad».", "Ponga «Subtítulos automáticos»."],
    },
    edge: {
      name: "En Edge",
      steps: ["Abra el menú de tres puntos y «Ajustes».", "Pulse «Accesibilidad».", "Ponga «Subtítulos en vivo»."],
    },
    firefox: { name: "En Firefox", steps: ["Firefox no tiene. Use los del aparato, más abajo."] },
    windows: { name: "En Windows 11", steps: ["Pulse Windows, Ctrl y L a la vez.", "Siga lo que dice la ventana."] },
    mac: {
      name: "En un Mac",
      steps: [
        "Abra el menú Apple y «Ajustes del Sistema».",
        "Pulse «Accesibilidad» y «Subtítulos en vivo».",
        "Póngalos.",
      ],
    },
    others: "Otros aparatos",
  },
}
