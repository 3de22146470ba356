import type { DemoWords } from "../demo-shape";

/** The words of the demonstration. */
export const demoWords: DemoWords = {
  title: "Demostración",
  mark: "Demostración.",
  markMore: "Todas las personas aquí son inventadas.",
  markLink: "Elegir una persona",
  heading: "Véalo con una persona inventada",
  lede: "Cada botón abre una copia nueva. Pruebe lo que quiera: nada queda guardado cuando termina la demostración.",
  people: {
    maria: {
      name: "María, 34 años",
      text: "EM nueva, y le ofrecen un medicamento fuerte. Acaba de ver su respuesta.",
      button: "Abrir como María",
    },
    frank: {
      name: "Frank, 58 años",
      text: "Ya hay fecha para operarle la espalda. Reúne su expediente, y un documento está atrasado.",
      button: "Abrir como Frank",
    },
    luis: {
      name: "Luis, 71 años, con su hija Ana",
      text: "Ana se encarga de todo por su padre. La cita por video es en dos días.",
      button: "Abrir como Ana, por Luis",
    },
  },
  foot: "Ningún doctor, lugar o número de aquí es real.",
};
