// Spanish: what the screens of all people share.
import type { Words } from "../words.ts"

export const shared: Words["shared"] = {
  back: "Atrás",
  moved: "Eso se movió. Pulse otra vez.",
  close: "Cerrar",
  fault:
    "Algo falló en esta pantalla. Lo que usted escribió está guardado en este aparato. Cargue la pantalla otra vez.",
  loadAgain: "Cargar otra vez",
  /** What a screen reader calls the layer over a meeting, and the three buttons on its edge. */
  overlay: {
    overlay: "Quiet Hand",
    move: "Mover Quiet Hand al lado siguiente",
    hide: "Ocultar Quiet Hand",
    show: "Mostrar Quiet Hand",
  },
  comfort: {
    title: "Tamaño, colores, idioma",
    all: "Todos los ajustes",
    size: "Tamaño del texto",
    colours: "Colores",
    themes: { system: "Como este aparato", light: "Claro", dark: "Oscuro", soft: "Suave", contrast: "Mucho contraste" },
    language: "Idioma",
    emergency: "Número de emergencia donde usted está",
    emergencyHelp: "Se queda en este aparato. Lo mostramos con los mensajes privados.",
    emergencyWrong: "Escriba solo números, por ejemplo 112.",
  },
}
