import type { RecordDetailsWords } from "../record-details-shape";

/** Who holds a record, exactly what to ask them for, and what to mind. */
export const recordDetailsWords: RecordDetailsWords = {
  holders: {
    "doctors-office": {
      name: "Consultorio del doctor",
      inSentence: "el consultorio del doctor",
      hint: "Llame, o escriba en el portal. Muchas veces lo puede hacer la enfermera o la recepción.",
    },
    "records-office": {
      name: "Oficina de expedientes médicos",
      inSentence: "la oficina de expedientes médicos",
      hint: "Cada hospital o clínica tiene una. Puede llamarse archivo clínico o “medical records”. Muchas veces tiene un formulario en internet.",
    },
    portal: {
      name: "Portal de internet",
      inSentence: "el portal de internet",
      hint: "Entre y busque en resultados, notas o documentos.",
    },
    "radiology-desk": {
      name: "Ventanilla de radiología",
      inSentence: "la ventanilla de radiología",
      hint: "El lugar que hizo las imágenes. Pregunte por el archivo de imágenes.",
    },
    "pathology-lab": {
      name: "Laboratorio de patología",
      inSentence: "el laboratorio de patología",
      hint: "El laboratorio que leyó la biopsia. Su nombre está arriba en el informe.",
    },
    "heart-lab": {
      name: "Laboratorio del corazón",
      inSentence: "el laboratorio del corazón",
      hint: "El lugar que hizo las pruebas del corazón. Puede llamarse cardiología.",
    },
    lab: {
      name: "Laboratorio",
      inSentence: "el laboratorio",
      hint: "El laboratorio que hizo la prueba. Su nombre está en el resultado.",
    },
    "genetics-lab": {
      name: "Laboratorio de genética",
      inSentence: "el laboratorio de genética",
      hint: "Su nombre está en el informe. La clínica que mandó la prueba también lo puede pedir.",
    },
    "scope-unit": {
      name: "Área de endoscopia",
      inSentence: "el área de endoscopia",
      hint: "El lugar que hizo la prueba con el tubo y la cámara.",
    },
    therapist: {
      name: "Fisioterapeuta",
      inSentence: "el consultorio de fisioterapia",
      hint: "Llame al consultorio, o pregunte en la próxima cita.",
    },
    pharmacy: {
      name: "Farmacia",
      inSentence: "la farmacia",
      hint: "La mayoría puede imprimir al momento una lista de lo que se ha recogido.",
    },
    you: {
      name: "Para escribir en casa",
      inSentence: "la casa",
      hint: "Nadie más tiene esto. Muchas veces basta una hora en la mesa.",
    },
  },
  rules: {
    "portal-first": {
      title: "Mire primero en el portal",
      text: "Puede que mucho ya esté ahí, para imprimir o guardar. Si falta una parte, pida esa parte a la oficina.",
    },
    "send-to-you": {
      title: { self: "Pida que se lo manden a usted", carer: "Pida que lo manden a la persona" },
      text: {
        self: "Pida su propia copia y entréguela usted. Así la puede revisar. En los Estados Unidos, el límite del cobro vale solo para copias que van a usted.",
        carer:
          "Pida una copia a nombre de la persona y entréguela después. Así se puede revisar. En los Estados Unidos, el límite del cobro vale solo para copias que van a la persona.",
      },
    },
    "separate-form": {
      title: "Suele tener un formulario aparte",
      text: "Puede que el formulario de las notas no sirva para esto. Pregunte: “¿Cuál es el formulario correcto para esto?”",
    },
    "call-48h": {
      title: "Llame a las 48 horas",
      text: "Pregunte si los discos o el enlace están listos. Una llamada a tiempo ahorra días.",
    },
    "check-disc": {
      title: "Vea si el disco abre",
      text: "Póngalo en una computadora, o abra el enlace. Si no muestra imágenes, pida otro el mismo día.",
    },
    "discs-before-booking": {
      title: "Puede retrasar la cita",
      text: "Algunas clínicas no dan fecha hasta que llegan las imágenes. Pregunte a la segunda clínica qué va primero.",
    },
    "signed-release": {
      title: "Puede que quieran un formulario firmado",
      text: "Pida al laboratorio su formulario de permiso. Dice quién puede recibir las laminillas.",
    },
    "doctor-to-doctor": {
      title: "Suele ir de doctor a doctor",
      text: "Muchos las mandan solo a otro laboratorio. Pida a la oficina del segundo doctor que las pida.",
    },
    "never-only-copy": {
      title: "Nunca mande por correo la única copia",
      text: "Pida al laboratorio que haga cortes nuevos y mande esos. El tejido que se pierde en el correo no vuelve.",
    },
    "kept-ten-years": {
      title: "Los laboratorios los guardan por años",
      text: "En los Estados Unidos, los laboratorios guardan laminillas y bloques 10 años. Por eso vale la pena pedir los viejos.",
    },
    "add-shipping": {
      title: "Sume días para el correo",
      text: "Estos días terminan cuando el laboratorio los tiene listos. El correo y la lectura del segundo laboratorio van aparte.",
    },
    "same-week": {
      title: "Pídalo esta semana",
      text: "Algunos laboratorios guardan un frotis de sangre solo 7 días. Pida todo lo de sangre y médula en una llamada.",
    },
    "only-if-asked": {
      title: "Solo si lo pide el segundo doctor",
      text: "Muchos nunca lo piden. Averigüe primero y luego pídalo.",
    },
  },
  basis: {
    law: "Es el día que pone la ley en los Estados Unidos.",
    survey: "Los hospitales a los que se preguntó tardaban de un día a un mes, o más.",
    inference: "Es nuestro mejor cálculo. Pregunte cuánto tardan.",
  },
  ask: {
    "visit-notes": [
      "Las notas de cada cita por este problema, de los últimos dos años o desde que empezó",
      "Las cartas entre los doctores",
      "La lista de problemas y la lista de alergias",
    ],
    "plan-in-writing": [
      "Qué se aconseja y por qué",
      "Qué otra cosa se pensó, y por qué no esa",
      "Para cuándo hay que decidir, y cuánto se puede esperar sin riesgo",
    ],
    "medicine-list": [
      "Cada medicamento con su dosis y cada cuánto",
      "Cuándo empezó cada uno, y cuándo y por qué terminó",
      "Malas reacciones y alergias",
    ],
    "lab-results": [
      "Todos los resultados de sangre y orina por este problema, con fechas",
      "También los viejos, para ver si algo cambió",
      "Los valores normales que usó el laboratorio",
    ],
    timeline: [
      "Qué empezó cuándo, una línea para cada cosa",
      "Qué se probó, cuándo y qué efecto tuvo",
      "Qué hay que decidir ahora",
    ],
    "referral-letter": [
      "Una carta que diga por qué se consulta a otro doctor, y qué se le pregunta",
      "El diagnóstico hasta hoy, y los códigos si el seguro los pide",
      "Una nota si es urgente",
    ],
    "discharge-notes": [
      "El resumen de cada estancia en el hospital",
      "La lista de medicamentos al final de la estancia",
      "Las notas de la sala de urgencias, si las hubo",
    ],
    "imaging-files": [
      "Los archivos de imagen (DICOM) de cada estudio por este problema, no impresiones en papel",
      "El informe de cada estudio",
      "En dos discos, o por un enlace que no venza pronto",
    ],
    "imaging-reports": [
      "El informe completo de cada estudio, con su fecha",
      "El nombre de quien lo leyó",
      "Toda corrección posterior (adenda)",
    ],
    "earlier-scans": [
      "Los archivos de imagen (DICOM) de estudios anteriores de la misma parte del cuerpo",
      "Los informes de esos estudios",
      "El nombre de cada lugar que hizo uno",
    ],
    "pathology-report": [
      "El informe completo de cada biopsia u operación, con su fecha",
      "Toda corrección posterior (adenda) y las tinciones especiales",
      "El número de caso: con él, el laboratorio encuentra las laminillas",
    ],
    "pathology-slides": [
      "Cortes nuevos de todas las laminillas de este caso, teñidos, o las laminillas en préstamo",
      "Una copia del informe con el número de caso",
      "Que se manden al laboratorio de patología del segundo doctor, con número de rastreo",
    ],
    "pathology-blocks": [
      "Un bloque que muestre bien el problema, o un juego de laminillas sin teñir",
      "Qué quiere hacer con él el segundo laboratorio, para conservar tejido",
      "Cuándo van a devolver el bloque",
    ],
    "marker-report": [
      "El informe completo de cada prueba de marcadores y de genes, con todas las páginas",
      "La fecha, y qué tejido se estudió",
      "Las pruebas cuyo resultado falta",
    ],
    "treatment-summary": [
      "Qué se hizo: operaciones, medicamentos, radiación, con fechas",
      "Las dosis, y por qué terminó cada tratamiento",
      "Qué efecto tuvo cada uno, y sus efectos secundarios",
    ],
    "chemo-summary": [
      "Cada medicamento con su dosis y las fechas de cada ciclo",
      "Los cambios y las pausas, y por qué",
      "Qué mostraron después las imágenes y los análisis de sangre",
    ],
    "radiation-summary": [
      "El resumen final del tratamiento, con el lugar, la dosis y las fechas",
      "Los archivos del plan de tratamiento, si los pide el segundo doctor",
      "Los efectos secundarios durante y después",
    ],
    "blood-smear": [
      "Que guarden ya las laminillas del frotis, antes de que las tiren",
      "El frotis mismo, o laminillas nuevas de la misma sangre si todavía se puede",
      "El recuento de sangre del mismo día",
    ],
    "marrow-slides": [
      "Las laminillas de frotis y de biopsia de la médula, o cortes nuevos",
      "El informe con el número de caso",
      "Que se manden al laboratorio de sangre del segundo doctor, con número de rastreo",
    ],
    "marrow-report": [
      "El informe completo de cada prueba de médula",
      "Toda corrección posterior (adenda)",
      "El recuento de sangre del mismo día",
    ],
    "flow-report": [
      "El informe completo de citometría de flujo, con la lista de marcadores",
      "La muestra que se usó, y su fecha",
    ],
    "cytogenetics-report": [
      "El informe completo de cromosomas, y FISH si se hizo",
      "Las pruebas de genes de la sangre o la médula, con todas las páginas",
      "Las pruebas cuyo resultado falta",
    ],
    "operation-plan": [
      "El nombre de la operación, y por qué se aconseja",
      "Qué otra cosa se pensó, y qué pasa si se espera",
      "La fecha prevista, y quién la hace",
    ],
    "operation-notes": [
      "La nota quirúrgica (informe de la operación) de cada operación",
      "La lista de implantes, con sus fabricantes y números",
      "El informe de patología, si se sacó algo",
    ],
    "mri-brain-cord": [
      "Los archivos de imagen (DICOM) de cada resonancia de cerebro y de médula espinal",
      "Las fechas en que se usó contraste",
      "Los informes, con el nombre de quien los leyó",
    ],
    "spinal-fluid": [
      "El informe completo de la prueba del líquido de la columna, con su fecha",
      "La línea sobre las bandas (bandas oligoclonales), y la sangre que se sacó con ella",
    ],
    "evoked-potentials": [
      "El informe de cada prueba de señales de los nervios, con su fecha",
      "Las curvas y los tiempos, si los guardan",
    ],
    "mimic-bloods": [
      "Todos los análisis de sangre que buscaron otras causas, con fechas",
      "También los que salieron normales",
    ],
    "relapse-dates": [
      "Cada brote: cuándo, qué causó, cuánto duró y qué se recuperó",
      "Cada medicamento para la esclerosis múltiple: cuándo empezó, cuándo terminó y por qué",
      "Los tratamientos con esteroides, con fechas",
    ],
    "safety-labs": [
      "Los análisis de sangre que vigilan el medicamento, con fechas",
      "El resultado de antes de empezar el medicamento",
      "Cuándo toca el próximo",
    ],
    "jc-virus-result": [
      "Cada prueba del virus JC con su fecha",
      "El número del índice, no solo sí o no",
    ],
    "echo-images": [
      "Los videos (DICOM) de cada eco, en un disco o por un enlace",
      "El informe completo, con los números",
      "Los ecos anteriores, para comparar",
    ],
    "angiogram-images": [
      "Los videos (DICOM) de cada angiografía",
      "La fecha, y el lugar que la hizo",
    ],
    "cath-report": [
      "El informe completo de cada cateterismo, con las presiones",
      "Qué se hizo, y cada stent con su fabricante y tamaño",
    ],
    "heart-ct": [
      "Los archivos de imagen (DICOM) de la tomografía del corazón",
      "El informe, con el puntaje de calcio si lo hay",
    ],
    ecg: [
      "Una copia de cada trazo, también los viejos, con fechas",
      "El informe de todo aparato que se llevó en casa (Holter o parche)",
    ],
    "spine-mri": [
      "Los archivos de imagen (DICOM) de cada resonancia de la espalda o la articulación",
      "El informe de cada una",
      "Las anteriores, para comparar",
    ],
    "standing-xrays": [
      "Los archivos de las radiografías tomadas de pie o con el cuerpo doblado",
      "El informe de cada una",
    ],
    "injection-history": [
      "La fecha y el lugar de cada inyección, y qué se puso",
      "Cuánto ayudó, y por cuánto tiempo",
    ],
    "therapy-notes": [
      "La primera y la última nota, y cuántas citas hubo",
      "Qué se hizo, y qué mejoró",
    ],
    "endoscopy-report": [
      "El informe completo de cada endoscopia, con su fecha",
      "Dónde se tomó cada biopsia, y su informe",
    ],
    "endoscopy-photos": [
      "Todas las fotos de la endoscopia, a color, en archivos o impresas",
      "Una nota de qué muestra cada una, si la hay",
    ],
    "genetic-report": [
      "El informe completo, con cada cambio que se encontró, también los dudosos",
      "El nombre de la prueba, los genes que cubre y su fecha",
      "Si el laboratorio lo ha vuelto a revisar desde entonces",
    ],
    "genetic-raw-data": [
      "Los archivos de datos sin procesar (como BAM o VCF)",
      "Cómo los manda el laboratorio, y cuánto tiempo los guarda",
    ],
    "family-tree": [
      "Padres, hijos, hermanos, tíos, abuelos",
      "Quién tuvo qué, y a qué edad empezó",
      "La edad al morir, y la causa, si se sabe",
    ],
    photos: [
      "Unas pocas fotos de distintos años, con fechas",
      "Fotos de lo que va y viene, como ronchas",
    ],
    "ultrasound-images": [
      "Las imágenes (DICOM) de cada ultrasonido o resonancia del mismo lugar",
      "El informe de cada una, con los tamaños que se midieron",
    ],
    "bleeding-diary": [
      "Los días de sangrado, y cuánto fue cada día",
      "El dolor, y qué se tomó para él",
      "Los días que se perdieron en el trabajo o en casa",
    ],
  },
};
