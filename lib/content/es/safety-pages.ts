import type { SafetyPageWords } from "../safety-shape";

/** What the pages of the safety check say around the list. None of it names an illness. */
export const safetyPageWords: SafetyPageWords = {
  section: "Revisión de seguridad",
  position: "{at} de {of}",
  happening: "Si algo de esto está pasando ahora mismo, no siga leyendo.",
  call: "Llamar al {number}",
  callLocal: "Llame al número de emergencias de su zona.",
  orCall: "O llamar al {number}",
  text: "Enviar un mensaje de texto al {number}",
  textWord: "Enviar {word} por mensaje de texto al {number}",
  callAdvice: "Consulta médica urgente: llamar al {number}",
  callPoison: "Línea de intoxicaciones: llamar al {number}",
  callWorse: "Si empeora: llamar al {number}",
  settings: {
    heading: "Quién y dónde",
    intro: "Cámbielo si no es así. Lo que marcó se queda.",
    who: "Esto es para",
    self: "Mí",
    carer: "Alguien a quien cuido",
    country: "Mostrar los números para llamar en",
    change: "Cambiar",
    shown: "Para: {who}. Números para: {country}.",
    link: "Cambiar quién o dónde",
  },
  noneLegend: "O",
  errors: {
    noGroup: {
      self: "Marque lo que corresponde a usted, o “Ninguna de estas situaciones”. No se perdió nada.",
      carer:
        "Marque lo que corresponde a la persona, o “Ninguna de estas situaciones”. No se perdió nada.",
    },
    bothGroups:
      "Marcó “Ninguna de estas situaciones” y también una línea. Sus marcas siguen aquí. Por favor, quite una de las dos.",
    other: "Algo de este formulario no nos llegó bien. Por favor, mírelo otra vez.",
    away: "No pudimos guardar esto ahora. Lo que marcó sigue aquí. Intente otra vez en un minuto. No espere para hacer lo que dice abajo.",
    somebodyElse:
      "Esta página se abrió para otra persona y esto no se guardó. Lo que marcó sigue aquí. Si es correcto, envíelo otra vez. No espere para hacer lo que dice abajo.",
    busy: "Eso fue muy rápido para nosotros. Lo que marcó sigue aquí. Espere un minuto e intente otra vez.",
  },
  act: {
    mistake: {
      self: "¿Lo marcó por error? Entonces elija “Ahora no, y en los últimos días tampoco”.",
      carer: "¿Lo marcó por error? Entonces elija “Ahora no, y en los últimos días tampoco”.",
    },
    thoughtsName: {
      self: "Los pensamientos de los que nos habló",
      carer: "Los pensamientos que ha tenido la persona",
    },
    ownThoughtsName: "Los pensamientos de usted",
    next: "Seguir",
    questionsFirst: {
      self: "También puede contestar las preguntas mientras espera la llamada. La respuesta se abre cuando ya haya llamado.",
      carer:
        "También puede contestar las preguntas mientras espera la llamada. La respuesta se abre cuando la llamada ya esté hecha.",
    },
    questionsFirstLink: "Seguir con las preguntas",
    back: "Volver a donde estaba",
    takeOffIntro:
      "Cuando un profesional de salud lo haya revisado, o ya haya pasado, puede quitarlo.",
  },
};
