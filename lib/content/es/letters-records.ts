import type { LetterParagraph, LetterParts } from "../letter-shape";
import type { AllLetterWords } from "../letters";

/*
 * Letters to offices that hold records, and to those above them. Where a law is named, it is in the
 * law's own terms, and only where the app knows it.
 */

const line = (...text: LetterParts): LetterParagraph => ({ text });
const place: LetterParagraph = { text: [{ slot: "place" }], needs: ["place"] };
const records: LetterParts = [{ slot: "records" }];

/** Who it is about: the person writes, or a carer with the paper that lets them. */
const who = (self: string, carer: string): LetterParagraph => ({
  text: {
    self: [
      "Me llamo ",
      { slot: "patient" },
      ". Mi fecha de nacimiento: ",
      { slot: "born" },
      `. ${self}`,
    ],
    carer: [
      "Escribo en nombre de ",
      { slot: "patient" },
      ". Fecha de nacimiento: ",
      { slot: "born" },
      `. ${carer} Adjunto una copia del documento que me permite actuar en nombre de esta persona.`,
    ],
  },
});

const visit: LetterParagraph = {
  needs: ["visit-on"],
  text: {
    self: [
      "Tengo cita con otro doctor el ",
      { slot: "visit-on" },
      ". Me ayudaría tener todo antes de ese día.",
    ],
    carer: [
      "La persona tiene cita con otro doctor el ",
      { slot: "visit-on" },
      ". Ayudaría tener todo antes de ese día.",
    ],
  },
};

const contact: LetterParagraph = {
  text: [
    "Si falta algo en esta carta, por favor llame o escriba para no perder tiempo: ",
    { slot: "contact" },
    ".",
  ],
};

const signed: LetterParagraph = { text: ["Atentamente,\n", { slot: "writer" }] };

const carerSigns = {
  self: "Guarde una copia de lo que manda, y anote el día en que lo mandó.",
  carer:
    "Guarde una copia de lo que manda. Si la persona puede firmar, la carta tiene más fuerza con su firma.",
};

const lawTime: LetterParagraph = {
  where: "law",
  text: [
    "Esta es una solicitud de acceso según la norma ",
    { slot: "law" },
    ". La norma le da ",
    { slot: "law-days" },
    " días desde el día en que la recibe. Si no puede responder en ese plazo, la norma permite una sola prórroga de ",
    { slot: "law-extension" },
    " días. En ese caso me avisaría por escrito, dentro de los primeros ",
    { slot: "law-days" },
    " días, del motivo y de la nueva fecha.",
  ],
};

const noLawTime: LetterParagraph = {
  where: "no-law",
  text: ["Le pido que me diga para cuándo va a responder y cuánto cuesta."],
};

const wasAsked = (where: "self" | "carer"): LetterParts =>
  where === "self"
    ? [
        "El ",
        { slot: "asked-on" },
        " pedí una copia de los documentos de abajo. Todavía no han llegado.",
      ]
    : [
        "El ",
        { slot: "asked-on" },
        " se pidió una copia de los documentos de abajo. Todavía no han llegado.",
      ];

export const recordLetterWords = {
  "records-request": {
    name: "Pedir el expediente médico",
    when: {
      self: "Para la oficina que tiene sus notas y resultados.",
      carer: "Para la oficina que tiene las notas y los resultados.",
    },
    to: [
      line("Oficina de expedientes médicos"),
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: {
      self: ["Solicitud de copia de mi expediente médico"],
      carer: ["Solicitud de copia de un expediente médico"],
    },
    paragraphs: [
      line("Al equipo de expedientes médicos:"),
      who(
        "Solicito una copia de mi expediente médico.",
        "Solicito una copia del expediente médico.",
      ),
      line("Por favor incluyan:\n", ...records),
      line(
        "Por favor envíen archivos electrónicos, por su portal, por un enlace seguro o en un disco. El papel está bien para lo que solo existe en papel. Por favor envíenme todo a mí.",
      ),
      lawTime,
      {
        where: "law",
        text: [
          "La norma permite un cobro razonable, basado en el costo, por la copia y el envío. No permite cobrar por la búsqueda. Por favor díganme el costo antes de empezar.",
        ],
      },
      noLawTime,
      visit,
      contact,
      line("Gracias por su ayuda."),
      signed,
    ],
    notes: [
      {
        where: "law",
        text: {
          self: "Pida que le manden las copias a usted. El límite de los cobros vale para las copias que van a usted, no a otra persona.",
          carer:
            "Pida que manden las copias a la persona. El límite de los cobros vale para esas copias, no para las que van a alguien más.",
        },
      },
      { text: "Mire primero en el portal. Lo que ya está ahí no hace falta pedirlo." },
      {
        text: "Algunas oficinas quieren su propio formulario. Llénelo y mande esta carta con él.",
      },
      { text: carerSigns },
    ],
  },
  "image-request": {
    name: "Pedir las imágenes",
    when: "Para el área de radiología, o el laboratorio que hizo las imágenes.",
    to: [
      line("Área de radiología, copias de imágenes"),
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: {
      self: ["Solicitud de copias de mis imágenes"],
      carer: ["Solicitud de copias de imágenes de un paciente"],
    },
    paragraphs: [
      line("Al equipo de radiología:"),
      who(
        "Solicito copias de mis imágenes, con los informes.",
        "Solicito copias de las imágenes, con los informes.",
      ),
      line("Por favor incluyan:\n", ...records),
      line(
        "Por favor entreguen los archivos de imagen (DICOM), en un disco o por un enlace seguro. Las impresiones en papel o película no bastan. Por favor revisen que los archivos abran antes de enviarlos.",
      ),
      line("Si tienen un formulario propio para imágenes, por favor envíenmelo ahora."),
      {
        where: "law",
        text: [
          "Las imágenes son parte del expediente que cubre la norma ",
          { slot: "law" },
          ". La norma les da ",
          { slot: "law-days" },
          " días desde el día en que reciben esta carta. También pide el formato solicitado, si se puede producir con facilidad.",
        ],
      },
      noLawTime,
      visit,
      contact,
      line("Gracias por su ayuda."),
      signed,
    ],
    notes: [
      {
        text: "Las imágenes suelen tener su propio formulario y su propia ventanilla. Llame y pregunte cuáles.",
      },
      { text: "Llame dos días después. Pregunte si llegó la solicitud y si falta algo." },
      { text: "Cuando llegue un disco, ábralo una vez en casa. Luego haga una copia." },
      { text: carerSigns },
    ],
  },
  "slides-request": {
    name: "Pedir laminillas y bloques",
    when: "Para el laboratorio de patología, cuando el segundo doctor pide tejido.",
    to: [
      line("Laboratorio de patología, solicitud de laminillas"),
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: ["Solicitud de envío de laminillas para una segunda lectura"],
    paragraphs: [
      line("Al equipo de patología:"),
      who(
        "Otro doctor va a revisar mi muestra de tejido.",
        "Otro doctor va a revisar la muestra de tejido.",
      ),
      line("Por favor preparen:\n", ...records),
      line("Número de caso del informe: ", { slot: "case-number" }, "."),
      line(
        "Por favor envíen cortes nuevos (recortes), teñidos, y conserven los originales. Si no es posible, por favor presten las laminillas, anoten cada una y escriban para cuándo regresan. Por favor nunca envíen la única copia. Por favor pregunten antes de usar el último tejido de un bloque.",
      ),
      line(
        "Por favor envíenlas con número de rastreo, junto con el informe, a:\n",
        { slot: "second-doctor" },
        "\n",
        { slot: "second-place" },
        "\n",
        { slot: "second-contact" },
      ),
      line("Adjunto un permiso firmado. Por favor díganme el costo y el día del envío."),
      visit,
      contact,
      line("Gracias por su ayuda."),
      signed,
    ],
    notes: [
      {
        text: "Las laminillas casi siempre van de laboratorio a laboratorio. Pida a la oficina del segundo doctor la dirección de su laboratorio.",
      },
      {
        text: "Adjunte la carta de permiso, firmada. La mayoría de los laboratorios pide también su propio formulario.",
      },
      { text: "Puede tardar una o dos semanas, y además el envío." },
      {
        text: "Los frotis de sangre a veces se guardan solo una semana. Si se trata de sangre, llame primero al laboratorio.",
      },
    ],
  },
  release: {
    name: "Permitir que se manden los documentos",
    when: "Un permiso firmado, cuando una oficina manda documentos al segundo doctor.",
    to: [place, { text: [{ slot: "place-contact" }], needs: ["place-contact"] }],
    subject: ["Permiso para compartir información médica"],
    paragraphs: [
      {
        text: {
          self: [
            "Yo, ",
            { slot: "patient" },
            ", con fecha de nacimiento ",
            { slot: "born" },
            ", permito que esta oficina comparta mi expediente médico como se escribe aquí.",
          ],
          carer: [
            "En nombre de ",
            { slot: "patient" },
            ", con fecha de nacimiento ",
            { slot: "born" },
            ", permito que esta oficina comparta el expediente médico como se escribe aquí. Adjunto una copia del documento que me permite actuar en nombre de esta persona.",
          ],
        },
      },
      line("Quién lo comparte: ", { slot: "place" }),
      line("Quién lo recibe: ", { slot: "second-doctor" }, ", ", { slot: "second-place" }, ", ", {
        slot: "second-contact",
      }),
      line("Qué se comparte:\n", ...records),
      {
        text: {
          self: ["Para qué: una segunda opinión, a petición mía."],
          carer: ["Para qué: una segunda opinión, a petición de la persona."],
        },
      },
      line("Este permiso termina el ", { slot: "ends-on" }, "."),
      line(
        "Se puede retirar en cualquier momento, por escrito, ante esta oficina. Eso no cambia lo que ya se compartió.",
      ),
      {
        where: "us",
        text: [
          "Esta es una autorización según 45 CFR 164.508 (norma federal de los Estados Unidos). La atención y el pago no dependen de que se firme. Quien recibe los documentos puede volver a compartirlos, y puede que esa norma ya no los proteja.",
        ],
      },
      signed,
    ],
    notes: [
      { text: "Nombre solo lo que pidió el segundo doctor. Menos está bien." },
      { text: "Un buen final es una fecha unas semanas después de la cita." },
      {
        where: "us",
        text: "Muchas oficinas aceptan solo su propio formulario. Pregunta las mismas cosas.",
      },
      {
        where: "us",
        text: "Algunos documentos pueden pedir un permiso aparte. Por ejemplo, los de un tratamiento de adicciones o las notas de terapia.",
      },
    ],
  },
  reminder: {
    name: "Recordar a una oficina",
    when: {
      self: "Cuando pasaron 30 días desde que usted lo pidió.",
      carer: "Cuando pasaron 30 días desde que se pidió.",
    },
    to: [
      line("Oficina de expedientes médicos"),
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: {
      self: ["Recordatorio: copia de mi expediente médico"],
      carer: ["Recordatorio: copia de un expediente médico"],
    },
    paragraphs: [
      line("Al equipo de expedientes médicos:"),
      who("Escribo por una solicitud mía.", "Escribo por una solicitud que se hizo."),
      { text: { self: wasAsked("self"), carer: wasAsked("carer") } },
      line("Todavía falta:\n", ...records),
      {
        where: "law",
        text: [
          "La solicitud se rige por la norma ",
          { slot: "law" },
          ". Da ",
          { slot: "law-days" },
          " días para responder. Según mi cuenta, el último día es el ",
          { slot: "due-on" },
          ".",
        ],
      },
      {
        where: "extended",
        text: ["Eso ya cuenta la única prórroga de la que me avisaron."],
      },
      line(
        "Por favor envíen los documentos ahora. Si algo los detiene, por favor díganme por escrito qué es y qué día van a llegar.",
      ),
      visit,
      contact,
      line("Adjunto una copia de la solicitud. Gracias por revisarlo."),
      signed,
    ],
    notes: [
      { text: "Llame primero, si puede. Muchas veces falta un formulario y nadie lo dijo." },
      {
        where: "law",
        text: "Los días se cuentan desde que recibieron la solicitud. Sume unos días por el correo.",
      },
      { text: carerSigns },
    ],
  },
  escalation: {
    name: "Escribir a la persona a cargo",
    when: "Cuando el recordatorio no sirvió, o la oficina dijo que no.",
    to: [
      { where: "us", text: ["Responsable de privacidad (Privacy Officer)"] },
      { where: "not-us", text: ["Responsable de expedientes médicos"] },
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: ["Solicitud de expediente médico sin respuesta"],
    paragraphs: [
      line("A quien esté a cargo del acceso a los expedientes:"),
      who("Le pido su ayuda.", "Le pido su ayuda."),
      { text: { self: wasAsked("self"), carer: wasAsked("carer") } },
      {
        needs: ["called-on"],
        text: ["Llamé para preguntar el ", { slot: "called-on" }, "."],
      },
      line("Todavía falta:\n", ...records),
      {
        where: "law",
        text: [
          "Según la norma ",
          { slot: "law" },
          ", hay que responder a una solicitud de acceso en ",
          { slot: "law-days" },
          " días, con una sola prórroga de ",
          { slot: "law-extension" },
          " días si el motivo se da a tiempo y por escrito. Según mi cuenta, el último día fue el ",
          { slot: "due-on" },
          ".",
        ],
      },
      line(
        "Le pido que lo revise usted y que me diga por escrito, en 7 días, cuándo van a llegar los documentos.",
      ),
      {
        where: "law",
        text: [
          "Si niega una parte, le pido que me envíe la negativa por escrito, con el motivo y la forma de pedir una revisión. Le pido que envíe el resto ahora.",
        ],
      },
      {
        where: "no-law",
        text: [
          "Si niega una parte, le pido que me diga por escrito el motivo y ante quién puedo acudir. Le pido que envíe el resto ahora.",
        ],
      },
      {
        where: "us",
        text: [
          "Sé que puedo presentar una queja ante la Oficina de Derechos Civiles (Office for Civil Rights). Preferiría mucho resolverlo con usted.",
        ],
      },
      visit,
      contact,
      line("Adjunto copias de las cartas anteriores."),
      signed,
    ],
    notes: [
      {
        where: "us",
        text: "Cada hospital y consultorio tiene un responsable de privacidad. El nombre está en su aviso de privacidad (Notice of Privacy Practices).",
      },
      {
        text: "En un estudio de 51 oficinas, la mayoría mandó los documentos solo después de preguntar a alguien de más arriba.",
      },
      { text: "Adjunte copias de lo que mandó. Quédese con los originales." },
    ],
  },
  complaint: {
    name: "Presentar una queja ante la autoridad",
    when: "Cuando la oficina sigue sin responder, o se niega sin dar un motivo.",
    to: [
      {
        where: "us",
        text: [
          "Centralized Case Management Operations\nOffice for Civil Rights\nU.S. Department of Health and Human Services\n200 Independence Avenue, S.W., Room 509F HHH Building\nWashington, D.C. 20201",
        ],
      },
      { where: "not-us", text: [{ slot: "regulator" }] },
    ],
    subject: ["Queja: sin acceso al expediente médico"],
    paragraphs: [
      line("A quien corresponda:"),
      who(
        "Presento una queja sobre una oficina que tiene mi expediente.",
        "Presento una queja sobre una oficina que tiene el expediente de esta persona.",
      ),
      line("La oficina: ", { slot: "place" }, ", ", { slot: "place-contact" }),
      { text: { self: wasAsked("self"), carer: wasAsked("carer") } },
      line("Lo que falta:\n", ...records),
      {
        where: "law",
        text: [
          "Según la norma ",
          { slot: "law" },
          ", había que responder a la solicitud en ",
          { slot: "law-days" },
          " días. Según mi cuenta, el último día fue el ",
          { slot: "due-on" },
          ".",
        ],
      },
      {
        needs: ["called-on"],
        text: ["Llamé a la oficina el ", { slot: "called-on" }, "."],
      },
      line("Adjunto copias de la solicitud y de las cartas posteriores."),
      line("Les pido que lo revisen y que me digan qué sigue. Gracias."),
      line("Me pueden contactar aquí: ", { slot: "contact" }, "."),
      signed,
    ],
    notes: [
      {
        where: "us",
        text: "En los Estados Unidos, estas quejas las recibe la Oficina de Derechos Civiles (Office for Civil Rights) del Departamento de Salud.",
      },
      {
        where: "us",
        text: "La queja se hace por escrito, en papel o por internet en ocrportal.hhs.gov. Nombra la oficina y dice qué pasó.",
      },
      {
        where: "us",
        text: "Hay 180 días para hacerla, desde el día en que supo del problema. Pueden dar más tiempo por un buen motivo.",
      },
      {
        where: "not-us",
        text: "No sabemos a quién se dirige donde usted está: a la autoridad de su país. El sitio del hospital o su oficina de atención a pacientes se lo puede decir.",
      },
      { text: "Escriba solo lo que pasó, con las fechas." },
    ],
  },
} as const satisfies Partial<AllLetterWords>;
