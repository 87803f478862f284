// Spanish: a device that other people use.
import type { DeviceWords } from "../device.ts"

export const device: DeviceWords = {
  move: "Usar esta sala en otro aparato",
  open: "Otras personas usan este aparato",
  off: [
    "Puede elegir no guardar aquí ni salas, ni nombre, ni mensajes.",
    "Puede leer y escribir como antes. Pero entonces:",
  ],
  loses: {
    page: "Si cierra o recarga esta página, sus mensajes ya no están.",
    extension: "Al cerrar el navegador, sus mensajes ya no están.",
  },
  back: "Entonces necesita otra vez el enlace. Las respuestas a mensajes viejos ya no llegan.",
  stays: "Vale para todos en este aparato, hasta que alguien lo cambie.",
  history: "El navegador puede mostrar aún el enlace en su historial.",
  turnOn: "No guardar mis mensajes en este aparato",
  on: "Sus palabras, nombre y salas no se guardan en este aparato.",
  turnOff: "Guardar otra vez mis mensajes en este aparato",
  passing: "Este navegador no guarda sus mensajes.",
  forget: "Olvidarme en este aparato",
  forgetWhat: "Sus salas, sus mensajes y su nombre salen de este aparato. No pueden volver.",
  forgetOthers:
    "La gente guarda lo que usted le escribió. Sus ajustes se quedan, y los subtítulos guardados. La página donde recibe mensajes también se queda.",
  forgetNow: "Olvidarme ahora",
}
