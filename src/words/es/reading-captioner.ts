// Spanish: a captioner's page that is read in place of the meeting's own captions.
import type { CaptionerWords } from "../reading-captioner.ts"

export const captioner: CaptionerWords = {
  heading: "Subtítulos escritos en directo",
  about: "A veces, una persona escribe lo que se dice. Usted recibe el enlace de su página.",
  open: "Leer una página en directo",
  link: "El enlace de la página",
  linkHelp: "Empieza por https://",
  then: "Qué pasa después",
  steps: [
    "Su navegador pregunta si podemos leer este único sitio. Diga que sí.",
    "La página se abre en otra pestaña, al lado. Déjela abierta.",
    "Sus palabras salen aquí, en lugar de los otros subtítulos.",
  ],
  promise: "No leemos otras páginas ni enviamos nada. Ese sitio ve una visita, como con todo enlace.",
  end: "Si lo deja, o sale de la reunión, ya no podemos leerla. La página sigue abierta.",
  read: "Leer esta página",
  wrong: {
    empty: "Primero pegue aquí el enlace.",
    no_link: "No es un enlace entero. Empieza por https:// y no tiene espacios.",
    no_https: "Este enlace no es seguro. Pida uno que empiece por https://",
    sign_in: "Hay un nombre o una clave en este enlace. Pida uno sin eso.",
    ours: "Es una página de Quiet Hand. Pegue el enlace de los subtítulos.",
    meeting: "Este enlace lleva a una reunión. Pegue el de los subtítulos.",
    not_allowed: "No podemos leer este sitio. Pruebe otra vez y diga que sí.",
    failed: "No ha salido bien. Puede probar otra vez.",
  },
  now: (name) => `Subtítulos escritos en directo: ${name}.`,
  opening: "La página se abre.",
  waiting: "Esperamos las primeras palabras.",
  noWords: "¿Allí hay palabras y aquí no? Entonces no podemos leer esa página. Léala allí.",
  closed: (name) => `La página de ${name} se cerró.`,
  away: (name) => `Ahora no podemos leer ${name}.`,
  again: "Abrirla otra vez",
  stop: "Leer los de la reunión",
  from: (name) => `Desde aquí: escrito en directo, ${name}`,
  fromMeeting: "Desde aquí: los subtítulos de la reunión",
}
