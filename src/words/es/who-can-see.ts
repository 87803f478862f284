// Spanish: the page "Who can see what?". Each sentence is a promise that the formats and the relay keep, and no more.
import type { WhoWords } from "../who-can-see.ts"

export const whoCanSee: WhoWords = {
  page: ({ via, host, names, yours }) => [
    {
      heading: "Sus mensajes privados",
      lines: [
        ...names.map((name) =>
          via === "extension"
            ? `Sus palabras a ${name}: solo ${name} puede abrirlas, si también usa la extensión.`
            : `Sus palabras a ${name}: solo ${name} puede abrirlas, si ${host} es de fiar.`,
        ),
        "En un peligro grave, quizá haya que avisar a alguien más.",
        "La persona puede guardar y mostrar sus palabras.",
      ],
    },
    ...(yours === undefined
      ? []
      : [
          {
            heading: `Su persona, ${yours}`,
            lines: [
              via === "extension"
                ? `Sus palabras a ${yours}: solo ${yours} puede abrirlas, si también tiene la extensión.`
                : `Sus palabras a ${yours}: solo ${yours} puede abrirlas, si la página es de fiar.`,
              `El equipo de ${host} no ve que usted tiene a esta persona.`,
              "La gente del servidor puede ver que un aparato usa los dos.",
              `${yours} puede guardarlo y mostrarlo.`,
            ],
          },
        ]),
    {
      heading: "Las tarjetas sin nombre",
      lines: [
        "Las ven todas las personas que reciben mensajes aquí. No ven ningún nombre.",
        "Si poca gente usa esto, quizá adivinen que es usted.",
        "Si también manejan el servidor, pueden saber de qué aparato vino.",
      ],
    },
    {
      heading: `Quien organiza: ${host}`,
      lines: [
        "Quien organiza eligió a estas personas. Si tiene dudas de alguien, pida su número.",
        "Quien organiza no puede leer lo que usted envía a otra persona.",
      ],
    },
    {
      heading: "El servidor",
      lines: [
        ...names.map(
          (name) => `Quien maneja el servidor puede ver que escribió a ${name}, y cuándo. No puede ver qué.`,
        ),
        "Si un mensaje tiene que esperar, queda allí, con llave, hasta 3 días.",
        ...(via === "page"
          ? [
              "Usted usa una página web. Quien la maneja podría cambiarla y leer sus palabras.",
              "Con la extensión no hay ese riesgo.",
            ]
          : []),
      ],
    },
    {
      heading: "La página de la reunión",
      lines: [
        via === "extension"
          ? "Puede ver que usa Quiet Hand. No puede ver lo que envía."
          : "No puede ver lo que envía aquí.",
        "Puede ver lo que escribe en su chat, y le oye.",
      ],
    },
    {
      heading: "La gente que tiene el enlace",
      lines: ["Puede entrar y ver quién recibe mensajes aquí. No puede leer los suyos."],
    },
    {
      heading: "La gente que usa este aparato",
      lines: [
        "Puede abrir lo que usted escribió aquí. El enlace queda en el historial.",
        "En el trabajo, el equipo técnico quizá vea la pantalla.",
      ],
    },
    {
      heading: "Si está en peligro",
      lines: ["Esta no es una línea de emergencia. Nadie la mira todo el tiempo."],
    },
  ],
}
