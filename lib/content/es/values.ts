import type { ValuePairsWords } from "../decision-aid-shape";

/** Dos cosas que tiran cada una por su lado, como sigue "Decidir pronto importa más que …". */
export const valuePairsWords: ValuePairsWords = {
  "sooner-surer": { left: "Decidir pronto", right: "Tener más certeza" },
  "one-or-more": { left: "Oír una sola voz clara", right: "Oír más de una opinión" },
  "near-or-far": { left: "Quedarse cerca de casa", right: "Ver a quien más hace esto" },
  "face-or-home": { left: "Hablar cara a cara", right: "Hacerlo todo desde casa" },
  "fewer-tests": { left: "Tener menos pruebas", right: "Tener toda prueba que pueda ayudar" },
  cost: { left: "Gastar poco", right: "Pagar más si puede ayudar" },
  "known-or-new": { left: "Seguir con el mismo doctor", right: "Oír a alguien nuevo" },
  "strong-or-gentle": {
    left: "Un tratamiento que logre lo más posible",
    right: "Un tratamiento más fácil de llevar",
  },
};
