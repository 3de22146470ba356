import type { ScriptWords } from "../scripts";

/** Talks with the doctor and the team of now, and with the people close by. */
export const ownDoctorScriptWords = {
  "tell-doctor": {
    warm: {
      heading: "Breve y cálido",
      lines: [
        {
          self: "“Gracias por todo lo que hace por mí. Esta es una gran decisión. Una segunda opinión me daría más calma. ¿A quién preguntaría usted, en otro hospital?”",
          carer:
            "“Gracias por todo lo que hace por nosotros. Esta es una gran decisión. Una segunda opinión nos daría más calma. ¿A quién preguntaría usted, en otro hospital?”",
        },
      ],
    },
    plain: {
      heading: "Directo",
      lines: [
        {
          self: "“Antes de decidir, me gustaría una segunda opinión. Por favor, envíe mi expediente, y dígame cuánto se puede esperar sin peligro.”",
          carer:
            "“Antes de decidir, nos gustaría una segunda opinión. Por favor, envíe el expediente, y díganos cuánto se puede esperar sin peligro.”",
        },
      ],
    },
    nervous: {
      heading: { self: "Cuando hay nervios", carer: "Cuando cuesta decirlo" },
      lines: [
        {
          self: "“Me da un poco de nervios preguntar esto, así que lo escribí. Confío en usted. Aun así, me gustaría que otro doctor lo vea, para estar en paz con mi decisión.”",
          carer:
            "“Nos cuesta preguntar esto, así que lo escribimos. Confiamos en usted. Aun así, nos gustaría que otro doctor lo vea, para estar en paz con la decisión.”",
        },
        "Puede leerlo de esta página, o enviarlo como nota antes de la cita.",
      ],
    },
    ask: {
      heading: "Luego pregunte",
      lines: [
        "“¿Cuántos días se puede esperar sin peligro?”",
        "“¿Quién trata esto a menudo, y trabaja en otro lugar?”",
        "“¿Puede su consultorio enviar el expediente esta semana?”",
        "“¿Qué le gustaría que viera el segundo doctor?”",
      ],
    },
    unkind: {
      heading: "Si la respuesta no es amable",
      lines: [
        "La mayoría de los doctores lo ha oído muchas veces, y a muchos les parece bien. Algunos se sienten heridos al principio. Muchas veces se les pasa.",
        {
          self: "Puede decir: “No me voy. Quiero sentir seguridad antes de empezar.”",
          carer: "Puede decir: “No nos vamos. Queremos sentir seguridad antes de empezar.”",
        },
        {
          self: "Si le regañan, le apuran o se burlan por preguntar, es una señal de alerta sobre el trato entre los dos. No es señal de que estuvo mal preguntar.",
          carer:
            "Si les regañan, les apuran o se burlan por preguntar, es una señal de alerta. No es señal de que estuvo mal preguntar.",
        },
        "Nadie está obligado a estar de acuerdo. El expediente se puede pedir en la oficina de expedientes médicos, sin el doctor.",
        "Siga con los medicamentos como se acordó, y mantenga las fechas que ya hay, sin importar lo que se dijo.",
      ],
    },
  },
  "safe-wait": {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Me gustaría una segunda opinión antes de seguir. No quiero esperar demasiado.”",
          carer:
            "“Nos gustaría una segunda opinión antes de seguir. No queremos esperar demasiado.”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Cuántos días se puede esperar sin peligro?”",
        "“¿Para qué fecha es la decisión?”",
        "“¿Qué lo haría más urgente?”",
        "“¿Pueden seguir el tratamiento o los exámenes mientras preguntamos?”",
      ],
    },
    note: {
      heading: "Anote",
      lines: [
        "La fecha, quién lo dijo, y qué día.",
        "Hasta que le den una respuesta, mantenga todas las fechas que ya hay.",
      ],
    },
  },
  "call-prescriber": {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Quiero avisar de algo sobre mi tratamiento. ¿Puedo hablar con enfermería o con el doctor que lo ordenó?”",
          carer:
            "“Quiero avisar de algo sobre el tratamiento de la persona que cuido. ¿Puedo hablar con enfermería o con el doctor que lo ordenó?”",
        },
      ],
    },
    ask: {
      heading: "Diga y pregunte",
      lines: [
        "Qué es, desde cuándo, y qué tan fuerte es en su peor momento.",
        "Cada medicamento y cada dosis de los últimos días, también lo que se compra sin receta.",
        "“¿Qué es mejor hacer con la siguiente dosis?”",
        "“¿Qué sería motivo para ir a la sala de urgencias?”",
      ],
    },
    mind: {
      heading: "Hasta que contesten",
      lines: [
        "No deje un medicamento, no se salte dosis y no lo cambie por su cuenta.",
        "¿Es grave? Llame al número de emergencias. Pregunte antes de la siguiente dosis.",
      ],
    },
  },
  "after-a-stop": {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Me dijeron que deje este tratamiento. Me gustaría saber qué sigue, y cuándo.”",
          carer:
            "“Nos dijeron que este tratamiento termina. Nos gustaría saber qué sigue, y cuándo.”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Qué viene después, y qué día empieza?”",
        "“¿Qué puede pasar mientras tanto, y en qué nos fijamos?”",
        "“¿A quién llamamos de noche o en fin de semana?”",
        "“¿Nos lo pueden dar por escrito?”",
      ],
    },
    mind: {
      heading: "Tenga en cuenta",
      lines: [
        "Si el equipo médico ordenó dejarlo, eso sigue en pie. No empiece ni deje un medicamento por su cuenta.",
        "Una debilidad nueva, o un cambio en la vista, el equilibrio o el habla, es motivo para llamar hoy al equipo médico.",
      ],
    },
  },
  "longer-visit": {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Tengo algunas preguntas importantes sobre mi plan. ¿Podría tener una cita más larga, o una llamada?”",
          carer:
            "“Tenemos algunas preguntas importantes sobre el plan. ¿Podríamos tener una cita más larga, o una llamada?”",
        },
      ],
    },
    ask: {
      heading: "Pregunte al consultorio",
      lines: [
        "“¿Puedo enviar las preguntas antes?”",
        "“¿Puedo ir con alguien, y podemos grabar la charla?”",
        "“¿Pueden poner el plan por escrito?”",
      ],
    },
  },
  "joint-review": {
    open: {
      heading: "Cómo empezar",
      lines: [
        {
          self: "“Dos doctores ven mi caso de dos maneras. ¿Hablaría usted con el otro? Yo estoy de acuerdo.”",
          carer:
            "“Dos doctores ven este caso de dos maneras. ¿Hablaría usted con el otro? Estamos de acuerdo.”",
        },
      ],
    },
    ask: {
      heading: "Pregunte, en este orden",
      lines: [
        "“¿Hay una reunión del equipo que pueda ver el caso?”",
        "“¿Qué examen o qué dato lo aclararía?”",
        "“Si siguen sin estar de acuerdo, ¿en qué tercer doctor confiarían los dos?”",
      ],
    },
  },
  "ask-companion": {
    ask: {
      heading: { self: "Cómo pedirlo", carer: "Cómo ofrecerlo, o pedirlo a otra persona" },
      lines: [
        {
          self: "“Tengo una cita sobre una gran decisión. ¿Vendría conmigo? Me ayudaría que alguien escuche y anote.”",
          carer:
            "“Hay una cita sobre una gran decisión. ¿Ayudaría si voy yo también, para escuchar y anotar?”",
        },
      ],
    },
    roles: {
      heading: "Qué puede hacer quien acompaña",
      lines: [
        "Tomar notas, para que nadie tenga todo en la cabeza.",
        "Pensar en preguntas que faltaron.",
        "Recordar después lo que se dijo.",
        "Estar ahí, con calma.",
        "Si nadie puede ir, pregunte si alguien puede escuchar por teléfono.",
      ],
    },
  },
  "when-they-differ": {
    look: {
      heading: "Fíjese en",
      lines: [
        "En qué están de acuerdo. Muchas veces, eso es lo más firme.",
        "En qué no están de acuerdo: la enfermedad, el tratamiento, o solo el momento.",
        "Qué hace cada doctor todos los días. Un cirujano puede inclinarse por operar, y otros tal vez no.",
      ],
    },
    ask: {
      heading: "Pregunte a los dos",
      lines: [
        "“¿En qué se basa su consejo?”",
        "“¿Qué tiene de bueno y qué de malo?”",
        "“El otro doctor dijo esto. ¿Por qué lo ve usted de otra manera?”",
        "“¿Lo puede poner por escrito?”",
      ],
    },
    third: {
      heading: "Si siguen sin estar de acuerdo",
      lines: [
        "Pídales que hablen entre sí. Si eso no lo aclara, está bien preguntar a un tercer doctor solo sobre ese punto.",
      ],
    },
  },
  decision: {
    stay: {
      heading: {
        self: "Si se queda con su doctor",
        carer: "Si la persona se queda con su doctor",
      },
      lines: [
        {
          self: "“Gracias por su paciencia. Pregunté a un segundo doctor, y me gustaría seguir con usted. Esto es lo que me dijo.”",
          carer:
            "“Gracias por su paciencia. Preguntamos a un segundo doctor, y nos gustaría seguir con usted. Esto es lo que nos dijo.”",
        },
      ],
    },
    move: {
      heading: "Si la atención cambia de lugar",
      lines: [
        {
          self: "“Gracias por su atención. Después de una segunda opinión, decidí seguir con otro doctor. Por favor, ayude a pasar mi atención, para que nada se pierda en el camino.”",
          carer:
            "“Gracias por su atención. Después de una segunda opinión, se eligió a otro doctor. Por favor, ayude a pasar la atención, para que nada se pierda en el camino.”",
        },
      ],
    },
    ask: {
      heading: "Pregunte al consultorio que sigue",
      lines: [
        "“¿Tienen las dos opiniones y todo el expediente?”",
        "“¿Cuándo es la próxima cita, y qué pasa hasta entonces?”",
        "“¿Quién renueva los medicamentos de ahora en adelante?”",
      ],
    },
  },
} satisfies Partial<ScriptWords>;
