import type { RecordWords } from "../word-shapes";

/** Records that belong to one kind of illness. */
export const illnessRecordWords = {
  "pathology-report": {
    title: "El informe de patología",
    text: "Pida el informe completo de cada biopsia al laboratorio de patología o a la oficina de expedientes. Dice qué se vio.",
  },
  "pathology-slides": {
    title: "Las laminillas",
    text: "Pida a patología que mande las laminillas al laboratorio del segundo doctor. Suele ayudar un permiso firmado y una palabra del doctor. Nunca mande por correo su única copia: pida cortes nuevos.",
  },
  "pathology-blocks": {
    title: "Los bloques de tejido",
    text: "Espere a que los pida el laboratorio del segundo doctor. Entonces pida a patología que los mande, o que haga cortes nuevos.",
  },
  "marker-report": {
    title: "El informe completo de marcadores o genes",
    text: "Pida el informe completo de marcadores y pruebas de genes al laboratorio o a la clínica de cáncer. No basta una línea en una nota.",
  },
  "chemo-summary": {
    title: "Un resumen de los medicamentos contra el cáncer",
    text: "Pida a la clínica de cáncer cada medicamento, las dosis, las fechas y qué efecto tuvo. Cuentan la quimioterapia y los medicamentos más nuevos.",
  },
  "radiation-summary": {
    title: "Un resumen de la radiación",
    text: "Pida a la clínica de radiación el resumen final del tratamiento: dónde, cuánto y las fechas.",
  },
  "blood-smear": {
    title: "El frotis de sangre",
    text: "Llame al laboratorio esta semana. Algunos guardan el frotis solo 7 días. Pida que lo guarden o que lo manden.",
  },
  "marrow-slides": {
    title: "Laminillas de la médula ósea",
    text: "Pida al laboratorio que leyó la médula que mande las laminillas al laboratorio del segundo doctor. Pídalo esta semana, y pida cortes nuevos.",
  },
  "marrow-report": {
    title: "El informe de la médula ósea",
    text: "Pida al laboratorio o a la clínica el informe completo de cada prueba de médula, con su fecha.",
  },
  "flow-report": {
    title: "El informe de marcadores de células (citometría de flujo)",
    text: "Pida al laboratorio el informe completo, no solo la última línea. Muestra qué clase de células se encontró.",
  },
  "cytogenetics-report": {
    title: "El informe de cromosomas",
    text: "Pida al laboratorio el informe completo de las pruebas de cromosomas (citogenética, FISH). Puede llegar después de lo demás.",
  },
  "mri-brain-cord": {
    title: "Resonancia de cerebro y médula espinal",
    text: "Pida a radiología los discos de cada resonancia de cerebro y médula espinal. Pida las fechas en que se usó contraste.",
  },
  "spinal-fluid": {
    title: "Resultado del líquido de la columna",
    text: "Pida el informe al laboratorio o a la clínica de neurología. Dice si se encontraron bandas.",
  },
  "evoked-potentials": {
    title: "Pruebas de señales de los nervios (potenciales evocados)",
    text: "Pida a la clínica de neurología el informe, y también las curvas si las tienen.",
  },
  "mimic-bloods": {
    title: "Análisis de sangre para descartar otras causas",
    text: "Pregunte a la clínica de neurología qué análisis de sangre descartaron otras causas. Pida una copia de cada uno.",
  },
  "relapse-dates": {
    title: "Fechas de brotes y medicamentos",
    text: "Anote cada brote con su fecha. Anote cada medicamento para la esclerosis múltiple, con su comienzo y su fin. Las notas de neurología pueden llenar huecos.",
  },
  "safety-labs": {
    title: "Análisis de sangre de seguridad",
    text: "Pida al laboratorio o a la clínica los análisis de sangre que vigilan el medicamento, con fechas. Pida también los viejos.",
  },
  "jc-virus-result": {
    title: "Prueba del virus JC",
    text: "Pida a la clínica de neurología cada resultado del virus JC, con su fecha y su número (el índice).",
  },
  "echo-images": {
    title: "Imágenes de ultrasonido del corazón (eco)",
    text: "Pida al laboratorio del corazón los videos y el informe. El informe solo muchas veces no basta.",
  },
  "angiogram-images": {
    title: "Imágenes de las arterias del corazón (angiografía)",
    text: "Pida al laboratorio del corazón los videos en un disco o por un enlace. Se guardan aparte del informe.",
  },
  "cath-report": {
    title: "Informe del cateterismo",
    text: "Pida al laboratorio del corazón el informe completo de cada cateterismo. Da las presiones y dice dónde hay arterias estrechas.",
  },
  "heart-ct": {
    title: "Tomografía del corazón",
    text: "Si hubo una, pida a radiología los archivos de imagen y el informe.",
  },
  ecg: {
    title: "Electrocardiogramas (ECG)",
    text: "Pida los trazos a la clínica del corazón o a la oficina de expedientes. También los viejos, con fechas.",
  },
  "spine-mri": {
    title: "Resonancia de la espalda o la articulación",
    text: "Pida a radiología los archivos de la resonancia en un disco o por un enlace. Pida también el informe y las de antes.",
  },
  "standing-xrays": {
    title: "Radiografías de pie",
    text: "Pida los archivos a radiología. Si no hay, pregunte al doctor si ayudarían.",
  },
  "injection-history": {
    title: "Inyecciones hasta hoy",
    text: "Pida a la clínica del dolor las fechas, qué se puso y dónde, y cuánto tiempo ayudó.",
  },
  "therapy-notes": {
    title: "Notas de fisioterapia",
    text: "Pida al fisioterapeuta las fechas, qué se hizo y qué cambió. Muchas veces bastan la primera y la última nota.",
  },
  "genetic-report": {
    title: "El informe completo de la prueba de genes",
    text: "Pida al laboratorio o a la clínica de genética el informe completo, con cada cambio que se encontró. Puede tardar 30 días.",
  },
  "genetic-raw-data": {
    title: "Datos sin procesar de la prueba de genes",
    text: "Pida al laboratorio de genética los archivos de datos sin procesar, si el segundo doctor los quiere. Suele haber un formulario aparte.",
  },
  "family-tree": {
    title: "Un árbol familiar de enfermedades",
    text: "Se dibuja en casa: quién tuvo qué, y a qué edad. Marque quién murió y de qué.",
  },
  photos: {
    title: "Fotos a lo largo del tiempo",
    text: "Elija unas pocas en casa, si importan el aspecto, la piel o el crecimiento. Escriba la fecha en cada una.",
  },
} satisfies Partial<RecordWords>;
