// Spanish: what a browser's store shows of Quiet Hand. Its short line is in `assets/_locales`.
import type { store as english } from "../en/store.ts"

export const store: typeof english = {
  description: [
    "¿Las reuniones van muy rápido para usted? Quiet Hand se pone al lado de su reunión. Va con Zoom, Teams y Google Meet. Lleva botones grandes y pocas palabras.",
    "• Pida ir más despacio, una pausa, o diga que se ha perdido. Quien guía la reunión lo ve al momento, sin su nombre.\n• Escriba en privado a una persona que usted elige. Usted ve cuándo lo tiene, lo lee y hace algo.\n• Lea los subtítulos a su ritmo.\n• El texto puede ser cuatro veces más grande, claro u oscuro.\n• En español, inglés o francés.",
    "Solo la persona elegida puede abrir un mensaje privado. Zoom, Teams, Google y nuestro servidor no lo pueden leer. Los subtítulos se quedan en su navegador, salvo que envíe una línea.",
    "Su grupo le da un enlace. También puede probar a solas, y nadie lo ve.",
    "Sin cuenta. Sin anuncios. No se cuenta nada. Todos pueden leer cómo está hecho.",
    "No es una línea de emergencia. Aún no lo han probado pacientes. Díganos dónde se para, y en qué palabra.",
  ],
  purpose: "Pedir una pausa en una reunión o escribir a una persona elegida.",
  pictures: {
    bar: "Cinco botones discretos al lado de la reunión",
    panel: "Los subtítulos a su ritmo, y los mismos botones",
    private: "Elegir quién recibe un mensaje privado",
    pause: "Una pausa, la misma en cada pantalla",
    desk: "Lo que ve quien guía la reunión",
  },
}
