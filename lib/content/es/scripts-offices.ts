import type { ScriptWords } from "../scripts";

/** Calls to the insurer and to the offices of other doctors. */
export const officeScriptWords = {
  "insurer-call": {
    have: {
      heading: "Tenga a mano",
      lines: [
        "La tarjeta del seguro. El número para llamar suele estar atrás.",
        "El nombre de la enfermedad o del tratamiento, como lo escribió el doctor.",
        "El nombre del doctor o del centro, si ya piensa en uno.",
      ],
    },
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Me gustaría una segunda opinión antes de un tratamiento. Quiero saber qué cubre mi seguro. ¿Me da su nombre, y un número para esta llamada?”",
          carer:
            "“Llamo por una persona asegurada, que está de acuerdo con esta llamada. Le gustaría una segunda opinión antes de un tratamiento. ¿Me da su nombre, y un número para esta llamada?”",
        },
        {
          self: "Los exámenes que ya tienen fecha siguen igual. Usted solo pregunta por la opinión.",
          carer:
            "Pueden pedir hablar con la persona asegurada, o un formulario. Los exámenes que ya tienen fecha siguen igual.",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿El seguro cubre una segunda opinión para esto?”",
        "“¿Solo vale dentro de su red, o con un tipo de especialista?”",
        "“¿Se pide antes una referencia de un doctor?”",
        "“¿Hace falta una autorización previa? ¿Cómo se pide, y cuánto tarda?”",
        "“Si el segundo doctor pide exámenes, o lee otra vez las laminillas o las imágenes, ¿lo cubre?”",
        "“¿Cubre también una opinión por escrito o por video?”",
        "“¿Qué quedaría por pagar?”",
        "“¿Me lo puede enviar por escrito?”",
      ],
    },
    close: {
      heading: "Antes de colgar",
      lines: [
        "“Le leo lo que anoté. ¿Es correcto?”",
        "Anote abajo el día, el nombre y el número de la llamada. Ayudan si llega una factura.",
      ],
    },
    no: {
      heading: "Si dicen que no",
      lines: [
        "Pida la razón por escrito, y pregunte cómo se pide que lo revisen.",
        "Pregunte si el consultorio del doctor puede enviar una nota sobre por qué importa.",
        "Pregunte qué doctores dentro de la red tratan esto a menudo.",
        "Pregunte al nuevo consultorio cuánto cuesta pagarlo por su cuenta. La lectura sola de laminillas o imágenes puede costar menos.",
      ],
    },
    public: {
      heading: "Si paga un servicio público de salud",
      lines: [
        "Pregunte al consultorio del doctor de familia quién puede dar la referencia, a dónde, y cuánto se espera.",
        "Pregunte qué parte es gratis, y cuánto costaría una cita privada.",
      ],
    },
  },
  referral: {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Me gustaría ver a alguien que trate esto a menudo. ¿Me puede dar una referencia?”",
          carer:
            "“Nos gustaría ver a alguien que trate esto a menudo. ¿Nos puede dar una referencia?”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Quién trata a muchas personas con esto, en otro consultorio?”",
        "“¿Cuánto se espera allí, y es seguro esperar?”",
        "“Si es demasiado, ¿puede usted llamarles?”",
        "“¿Cuándo sale la carta de referencia?”",
      ],
    },
  },
  "second-reading": {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Me gustaría que un especialista lea otra vez mis laminillas o mis imágenes. ¿Cómo se envían?”",
          carer:
            "“Nos gustaría que un especialista lea otra vez las laminillas o las imágenes. ¿Cómo se envían?”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Hay un formulario para firmar, y quién puede firmarlo?”",
        "“¿Las envían ustedes, y a qué dirección?”",
        "“¿Cuándo salen, y puedo seguir el envío?”",
        "“¿Quien las lee quiere también el informe y los estudios anteriores?”",
        "“¿Quién paga la lectura?”",
      ],
    },
    mind: {
      heading: "Tenga en cuenta",
      lines: [
        "Nunca envíe por correo la única copia. El laboratorio puede cortar más laminillas, y copiar las imágenes.",
        "Esto no pide otra biopsia. Un examen o un tratamiento que ya tiene fecha sigue igual.",
        "Un laboratorio puede leer las laminillas en uno a tres días desde que llegan. El envío tarda más.",
      ],
    },
  },
  booking: {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Me gustaría una segunda opinión sobre un plan de otro doctor. Mi decisión es para esta fecha. ¿Cuál es su primer día libre?”",
          carer:
            "“Llamo por alguien que quiere una segunda opinión. La decisión es para esta fecha. ¿Cuál es su primer día libre?”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Qué doctor ve aquí a más personas con esto?”",
        "“¿Hay una lista por si se abre un lugar?”",
        "“¿Sería más pronto una cita por video, o una lectura del expediente?”",
        "“¿Qué quieren tener antes de dar la cita?”",
      ],
    },
    mind: {
      heading: "Tenga en cuenta",
      lines: [
        "Algunas clínicas dan la cita solo cuando los discos ya llegaron. Por eso, pida el expediente enseguida.",
        "Si el día es demasiado tarde, dígalo. Pida al doctor de ahora que les llame.",
      ],
    },
  },
  "logistics-call": {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Antes de mi segunda opinión, me gustaría saber cómo funciona con ustedes.”",
          carer: "“Antes de la segunda opinión, nos gustaría saber cómo funciona con ustedes.”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Es una cita, una videollamada o un informe por escrito?”",
        "“¿Habrá un informe por escrito, y quién lo recibe?”",
        "“¿Cuánto dura, y cuánto después nos dicen algo?”",
        "“¿Cómo quieren el expediente: por portal, en disco, o enviado por el hospital?”",
        "“¿Para qué día lo quieren?”",
        "“¿Habrá exámenes nuevos ese día?”",
        "“¿Puede venir alguien más, y podemos grabar la charla?”",
        "“¿A quién llamamos si hay una pregunta después?”",
      ],
    },
    note: {
      heading: "Anote",
      lines: ["El nombre, el número directo, y el día para el que quieren el expediente."],
    },
  },
  "cost-questions": {
    office: {
      heading: "Pregunte al nuevo consultorio",
      lines: [
        "“¿Cuánto cuesta la opinión en total, con la lectura de laminillas e imágenes?”",
        "“¿Le cobran al seguro, o se paga antes?”",
        "“¿Pueden llegar más facturas, de un laboratorio o un hospital?”",
        "“¿Me dan el precio por escrito?”",
        "“¿Devuelven el dinero si al final no hay opinión?”",
      ],
    },
    insurer: {
      heading: "Pregunte al seguro",
      lines: [
        "“¿Qué queda por pagar en este consultorio, y por sus exámenes?”",
        "“¿Hay un papel que enviar después, y para cuándo?”",
      ],
    },
    help: {
      heading: "Si es demasiado",
      lines: [
        "Pida pagar en partes, un precio más bajo o ayuda por ingresos bajos. Los hospitales a menudo la tienen.",
        "Pregunte a trabajo social o a un grupo de pacientes quién ayuda con los costos.",
        "Una opinión por escrito, o solo de laminillas e imágenes, puede costar menos que una cita.",
        "Las opiniones en línea muchas veces las paga la propia persona. Pida el precio completo antes de firmar.",
      ],
    },
  },
  travel: {
    first: {
      heading: "Pregunte antes de reservar un viaje",
      lines: [
        "“¿Bastaría con un video, o solo con el expediente?”",
        "“¿Se pueden hacer la cita y todos los exámenes en un día?”",
        "“¿El tratamiento de después podría ser cerca de casa?”",
      ],
    },
    help: {
      heading: "Quién puede ayudar",
      lines: [
        "El área de trabajo social del hospital: transporte, dónde quedarse, ayuda con el costo.",
        "Los grupos de pacientes de la enfermedad. Algunos tienen casas de huéspedes o pagan el transporte.",
        "El seguro: pregunte si cubre el viaje o una noche.",
      ],
    },
    bring: {
      heading: "Qué llevar",
      lines: [
        "Medicamentos para unos días más de lo previsto, en el equipaje de mano.",
        "Una copia del expediente y los discos, y los números de los dos consultorios.",
        "Pregunte antes al equipo médico si el viaje es seguro ahora.",
      ],
    },
  },
  interpreter: {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Me gustaría un intérprete para mi cita. Mi idioma es este.”",
          carer: "“Nos gustaría un intérprete para la cita. El idioma es este.”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Es un intérprete médico con formación?”",
        "“¿Estará en persona, por video o por teléfono?”",
        "“¿Podemos tener más tiempo, porque todo se dice dos veces?”",
        "“¿Pueden poner el informe también en este idioma?”",
      ],
    },
    know: {
      heading: "Es bueno saber",
      lines: [
        "En los Estados Unidos, la mayoría de los hospitales tiene la obligación de dar un intérprete sin costo. Eso vale también para la lengua de señas.",
        "La familia puede tener buena intención y dejar cosas fuera. Un niño no reemplaza a un intérprete.",
        "Pídalo el mismo día que pide la cita, para que no la cambien.",
      ],
    },
  },
  "records-arrived": {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Pronto tengo una cita con ustedes. Me gustaría saber si ya llegó mi expediente.”",
          carer:
            "“Pronto tenemos una cita con ustedes. Nos gustaría saber si ya llegó el expediente.”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Qué informes tienen?”",
        "“¿Se abren los archivos de las imágenes, y están los anteriores?”",
        "“¿Ya tiene las laminillas quien las va a leer?”",
        "“¿Falta algo todavía, y para cuándo lo quieren?”",
      ],
    },
  },
} satisfies Partial<ScriptWords>;
