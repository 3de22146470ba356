import type { LetterParagraph, LetterParts } from "../letter-shape";
import type { AllLetterWords } from "../letters";

/* Letters to doctors: before the second opinion, between two doctors, and after the choice. */

const line = (...text: LetterParts): LetterParagraph => ({ text });
/** A greeting that fits a man and a woman. */
const dear = (slot: "doctor" | "chosen-doctor" | "other-doctor") =>
  line("Apreciable ", { slot }, ":");
const signed: LetterParagraph = {
  text: ["Atentamente,\n", { slot: "writer" }, "\n", { slot: "contact" }],
};
/** Which patient: doctors have many. */
const about: LetterParagraph = {
  text: {
    self: ["Paciente: ", { slot: "patient" }, ". Fecha de nacimiento: ", { slot: "born" }],
    carer: ["Paciente: ", { slot: "patient" }, ". Fecha de nacimiento: ", { slot: "born" }],
  },
};

export const doctorLetterWords = {
  "tell-doctor": {
    name: "Decírselo a su doctor",
    when: "Cuando es más fácil escribirlo que decirlo.",
    to: [line({ slot: "doctor" })],
    subject: ["Una segunda opinión"],
    paragraphs: [
      dear("doctor"),
      about,
      {
        text: {
          self: [
            "Gracias por su atención. Esta es una decisión grande para mí. Antes de tomarla, quisiera una segunda opinión.",
          ],
          carer: [
            "Gracias por su atención. Esta es una decisión grande para nosotros. Antes de tomarla, quisiéramos una segunda opinión.",
          ],
        },
      },
      { needs: ["decision"], text: ["Lo que hay que decidir: ", { slot: "decision" }] },
      {
        needs: ["second-doctor"],
        text: {
          self: ["Pienso consultar a ", { slot: "second-doctor" }, "."],
          carer: ["Pensamos consultar a ", { slot: "second-doctor" }, "."],
        },
      },
      {
        needs: ["visit-on"],
        text: ["La cita es el ", { slot: "visit-on" }, "."],
      },
      line(
        "Le pido que me diga:\n- ¿Cuántos días puede esperar la decisión sin riesgo?\n- ¿A quién consultaría usted, en otro hospital?\n- ¿En qué conviene que se fije más el segundo doctor?",
      ),
      {
        where: "referral",
        text: ["El seguro pide una orden de referencia. Le agradezco que la escriba."],
      },
      line(
        "Le agradezco que su consultorio prepare los documentos médicos. La lista va en camino o adjunta.",
      ),
      {
        text: {
          self: [
            "Mientras tanto sigo con lo que acordamos. Sigo con mis medicamentos y mantengo mis citas. Si cree que esto no puede esperar, por favor llámeme.",
          ],
          carer: [
            "Mientras tanto seguimos con lo acordado. Los medicamentos siguen y las citas se mantienen. Si cree que esto no puede esperar, por favor llámeme.",
          ],
        },
      },
      line("Valoro su consejo, y le contaré lo que diga el segundo doctor."),
      signed,
    ],
    notes: [
      { text: "La mayoría de los doctores lo ha oído muchas veces. A muchos les parece bien." },
      {
        text: {
          self: "También puede decirlo en persona. Las palabras están en su plan, en “Decírselo a su doctor”.",
          carer:
            "También se puede decir en persona. Las palabras están en el plan, en “Decírselo a su doctor”.",
        },
      },
      { text: "Si es algo urgente, llame. No espere la respuesta a una carta." },
    ],
  },
  "doctors-talk": {
    name: "Pedir a dos doctores que hablen",
    when: "Cuando dos doctores dieron consejo y no es el mismo.",
    to: [line({ slot: "doctor" }), line({ slot: "second-doctor" })],
    subject: ["Les pido que hablen entre ustedes"],
    paragraphs: [
      line("Apreciable ", { slot: "doctor" }, ", apreciable ", { slot: "second-doctor" }, ":"),
      about,
      {
        text: {
          self: [
            "Gracias a ambas partes por su consejo. Veo que no coincide en todo, y me cuesta valorarlo por mi cuenta.",
          ],
          carer: [
            "Gracias a ambas partes por su consejo. Vemos que no coincide en todo, y nos cuesta valorarlo por nuestra cuenta.",
          ],
        },
      },
      {
        text: {
          self: [
            "Les pido que hablen entre ustedes. Para eso, pueden compartir lo que hay en mi expediente.",
          ],
          carer: [
            "Les pido que hablen entre ustedes. Para eso, pueden compartir lo que hay en el expediente. Adjunto una copia del documento que me permite actuar en nombre de la persona.",
          ],
        },
      },
      line(
        "Nos ayudaría saber:\n- ¿En qué coinciden?\n- ¿En qué no, y por qué motivo?\n- ¿Qué prueba, dato o guía lo aclararía?\n- ¿Cuánto puede esperar la decisión sin riesgo?",
      ),
      {
        needs: ["decision"],
        text: ["Lo que hay que decidir: ", { slot: "decision" }],
      },
      line("Después, unas líneas por escrito serían de gran ayuda. Muchas gracias."),
      signed,
    ],
    notes: [
      { text: "Mande la misma carta a los dos, para que los dos lo sepan." },
      {
        text: "Si no hablan entre ellos, cada uno puede escribir el motivo de su consejo, a favor y en contra.",
      },
      {
        text: "Si siguen sin coincidir, el paso siguiente puede ser un tercer doctor o una junta médica sobre el caso.",
      },
    ],
  },
  "decision-chosen": {
    name: "Avisar al doctor que eligió",
    when: {
      self: "Cuando ya decidió: para el doctor que sigue con usted.",
      carer: "Cuando ya se decidió: para el doctor que sigue con la atención.",
    },
    to: [line({ slot: "chosen-doctor" })],
    subject: {
      self: ["Mi decisión y el próximo paso"],
      carer: ["Nuestra decisión y el próximo paso"],
    },
    paragraphs: [
      dear("chosen-doctor"),
      about,
      {
        text: {
          self: [
            "Gracias por su consejo. Escuché dos opiniones y lo pensé bien. Quisiera seguir con usted.",
          ],
          carer: [
            "Gracias por su consejo. Escuchamos dos opiniones y lo pensamos bien. Quisiéramos seguir con usted.",
          ],
        },
      },
      line("La decisión: ", { slot: "choice" }),
      line(
        "Le pido que me diga:\n- ¿Cuál es el próximo paso, y en qué fecha?\n- ¿En qué hay que fijarse, y a quién llamamos?\n- ¿Qué medicamentos siguen, cuáles cambian y desde cuándo?",
      ),
      line("Le agradezco que ponga el plan por escrito."),
      {
        text: {
          self: [
            "Puede pedir a ",
            { slot: "other-doctor" },
            " mi expediente y la carta con la otra opinión.",
          ],
          carer: [
            "Puede pedir a ",
            { slot: "other-doctor" },
            " el expediente y la carta con la otra opinión.",
          ],
        },
      },
      signed,
    ],
    notes: [
      {
        text: {
          self: "Mande las dos cartas el mismo día, para que nadie se quede sin saber.",
          carer: "Mande las dos cartas el mismo día, para que nadie se quede sin saber.",
        },
      },
      { text: "Nada cambia con los medicamentos hasta que un doctor lo diga." },
    ],
  },
  "decision-other": {
    name: "Avisar al otro doctor",
    when: {
      self: "Cuando ya decidió: para el doctor con cuyo plan no sigue.",
      carer: "Cuando ya se decidió: para el doctor con cuyo plan no se sigue.",
    },
    to: [line({ slot: "other-doctor" })],
    subject: {
      self: ["Mi decisión, con agradecimiento"],
      carer: ["Nuestra decisión, con agradecimiento"],
    },
    paragraphs: [
      dear("other-doctor"),
      about,
      {
        text: {
          self: [
            "Gracias por su tiempo y su consejo. Me ayudó a ver la decisión con claridad. Decidí seguir con ",
            { slot: "chosen-doctor" },
            ".",
          ],
          carer: [
            "Gracias por su tiempo y su consejo. Nos ayudó a ver la decisión con claridad. Decidimos seguir con ",
            { slot: "chosen-doctor" },
            ".",
          ],
        },
      },
      {
        text: {
          self: [
            "Le agradezco que envíe mi expediente, y su carta con su consejo, a ",
            { slot: "chosen-doctor" },
            ".",
          ],
          carer: [
            "Le agradezco que envíe el expediente, y su carta con su consejo, a ",
            { slot: "chosen-doctor" },
            ".",
          ],
        },
      },
      line(
        "Le pido que me diga qué queda por entregar:\n- ¿Qué pruebas siguen pendientes?\n- ¿Qué citas hay?\n- ¿Qué medicamentos vienen de usted, y cuándo se acaban?",
      ),
      {
        text: {
          self: [
            "Sigo con mis medicamentos como acordamos hasta que el otro consultorio se haga cargo.",
          ],
          carer: [
            "Los medicamentos siguen como se acordó hasta que el otro consultorio se haga cargo.",
          ],
        },
      },
      line("Espero poder volver a usted si tengo una pregunta."),
      signed,
    ],
    notes: [
      { text: "No hace falta dar un motivo. Basta con dar las gracias y decirlo claro." },
      { text: "Mantenga las citas que ya tiene hasta que el otro consultorio se haga cargo." },
    ],
  },
} as const satisfies Partial<AllLetterWords>;
