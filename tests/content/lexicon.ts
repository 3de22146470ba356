import type { Language } from "@/lib/content/languages";
import { type Allowed, lexiconAllowed } from "./lexicon-allowed";
import { splitSentences } from "./reading-grade";

/** What no page says to a person. */
export type Offence = "advice" | "order" | "stop" | "diagnosis" | "number" | "reassurance";

/** One sentence that is at fault. */
export interface Found {
  readonly offence: Offence;
  readonly sentence: string;
}

interface Rule {
  readonly offence: Offence;
  readonly says: RegExp;
  /** The same words in a sentence like this are no offence: the guard, or a question. */
  readonly unless?: RegExp;
}

// A word ends where no letter of any language follows: \b knows English only.
const start = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
const any = (...words: readonly string[]) =>
  new RegExp(`${start}(?:${words.join("|")})${end}`, "iu");

const number: Rule = {
  offence: "number",
  says: /\d\s*%|\bper ?cent\b|\bpor ciento\b|%/iu,
};

const english: readonly Rule[] = [
  number,
  {
    offence: "advice",
    says: any(
      "(?:you|they)(?:’ll| will| really| do| would| may| might| still| also)* needs?",
      "(?:you|they) (?:really |probably )?(?:should|ought to|had better)",
      "(?:you|they)’d better",
      "(?:we|I) (?:strongly )?(?:recommend|advise|suggest)",
      "(?:our|my) (?:advice|recommendation) (?:is|to)",
      "(?:is|are) (?:strongly )?(?:recommended|advised) (?:for|that) (?:you|them)",
      "(?:best|right) (?:treatment|medicine|drug|operation|choice|option) for (?:you|them) (?:is|would)",
      "(?:choose|pick|refuse|accept|agree to|take) (?:the )?(?:surgery|chemo|radiation|operation|drug)",
    ),
    unless: /^(?:What|Which|Why|Do|Does|Is|Are|How|When|Who)\b.*\?|\bshould not stop\b/u,
  },
  {
    offence: "order",
    says: any(
      "(?:you|they) (?:must|have to|has to|are required to)",
      "(?:start|begin|increase|lower|double|change) (?:taking|your dose|their dose|the dose)",
    ),
    unless: /^(?:What|Which|Why|Do|Does|Is|Are|How|When|Who)\b.*\?|\bdo not\b/iu,
  },
  {
    offence: "stop",
    says: any(
      "(?:stop|quit|skip|pause|drop) (?:taking|using)",
      "(?:stop|quit|skip|pause|drop|come off) (?:your|their|the|this|that|a|any) (?:\\p{L}+ )?(?:medicines?|drugs?|pills?|treatment|dose|chemo|thinners?|steroids?)",
    ),
    // The guard itself, what a doctor said, what is asked of a doctor, and what was lived through.
    unless:
      /\b(?:do|should|does) not\b|\bnever\b|\bnot to\b|\bdon’t\b|\btold (?:to|me|you|them)\b|\?$|\bonly if\b|\bbefore (?:you|they)\b/iu,
  },
  {
    offence: "diagnosis",
    says: any(
      "(?:you|they) (?:may |might |could |probably |likely |clearly |do )?(?:have|has|suffer from) (?:a |an |the )?(?:\\p{L}+ )?(?:cancer|tumou?r|MS|multiple sclerosis|leuk(?:a?)emia|lymphoma|stroke|sepsis|heart disease|infection|rare disease)",
      "(?:it|this) (?:is|may be|might be|could be|looks like|sounds like) (?:a |an |most likely |probably )*(?:cancer|tumou?r|MS|multiple sclerosis|leuk(?:a?)emia|lymphoma|stroke|sepsis)",
      "(?:you|they) (?:have been|were) (?:misdiagnosed|wrongly diagnosed)",
      "(?:your|their) (?:diagnosis|doctor) is (?:wrong|right|mistaken)",
    ),
    // What a doctor has said is told back; it is no diagnosis of ours.
    unless:
      /^(?:Do|Does|If|Could|Is|What|Which)\b|\?$|\bif (?:you|they)\b|\bdoctor(?: is sure| has (?:said|told)|.* said)\b|\b(?:was|are) told\b/iu,
  },
  {
    offence: "number",
    says: any(
      "(?:your|their) (?:own )?(?:chances?|risks?|odds|likelihood|survival|score) (?:of [^.]{1,60} )?(?:is|are|of|was) [^.]{0,40}\\d+",
      "you have an? \\d+",
    ),
  },
  {
    offence: "reassurance",
    says: any(
      "nothing to worry about",
      "no need to worry",
      "do not worry",
      "(?:you|they) are (?:fine|safe|healthy|cured|all right)",
      "it is safe (?:for you )?to wait",
      "there is nothing wrong",
      "will cure",
      "guaranteed?",
    ),
    unless:
      /\bif (?:you|they|it)\b|\bhow long it is safe\b|^(?:How|Is|Are)\b.*\?|\b(?:until|once|that) (?:you|they) are safe\b/iu,
  },
];

const spanish: readonly Rule[] = [
  number,
  {
    offence: "advice",
    says: any(
      "(?:usted |ustedes )?necesit(?:a|an|ará|arán|aría)(?: que| de)?",
      "(?:debería|deberían|debiera|debieran)",
      "(?:le |les )?(?:recomendamos|aconsejamos|sugerimos)",
      "(?:nuestro consejo|nuestra recomendación) es",
      "(?:el mejor|la mejor) (?:tratamiento|medicamento|operación|opción) para (?:usted|la persona) es",
      "(?:elija|rechace|acepte) (?:la |el )?(?:cirugía|operación|quimioterapia|radioterapia|medicamento)",
    ),
  },
  {
    offence: "order",
    says: any(
      "(?:usted |ustedes )?(?:debe|deben|deberá|deberán)",
      "(?:tiene|tienen|tendrá|tendrán) que",
      "hay que",
      "es (?:obligatorio|necesario|preciso) que",
      "(?:empiece|comience) a tomar",
      "(?:aumente|baje|duplique|cambie) (?:la|su) dosis",
    ),
    // What there is to decide, to choose or to wait for, and what is asked of a doctor.
    unless: /¿|(?:qué|que|cuánto|cuándo|si) hay que (?:decidir|elegir|esperar)/iu,
  },
  {
    offence: "stop",
    says: any(
      "(?:deje|dejen) de (?:tomar|usar)",
      "(?:suspenda|interrumpa|deje|pause|salte|omita) (?:su|sus|el|la|los|las|este|esta|un|una) (?:medicamentos?|medicinas?|tratamientos?|dosis|pastillas?|quimio)",
    ),
    unless: /(?<!\p{L})(?:no|nunca|ni|me dijeron que)(?!\p{L})/iu,
  },
  {
    offence: "diagnosis",
    says: any(
      "(?:usted |la persona )?(?:tiene|padece|sufre(?: de)?|podría tener|puede tener) (?:de )?(?:un |una |el |la )?(?:cáncer|tumor|EM|esclerosis múltiple|leucemia|linfoma|derrame|sepsis|infección)",
      "(?:es|parece|podría ser|puede ser|probablemente es) (?:un |una )?(?:cáncer|tumor|esclerosis múltiple|leucemia|linfoma|derrame)",
      "(?:su diagnóstico|su doctor) está (?:equivocado|mal)",
      "(?:le|la|lo) diagnosticaron mal",
    ),
    unless:
      /^¿|(?<!\p{L})si (?:usted |la persona )?(?:tiene|padece)|(?<!\p{L})(?:doctor|me) (?:me )?(?:dijo|dijeron)(?!\p{L})|se sabe que no es/iu,
  },
  {
    offence: "number",
    says: any(
      "(?:su|sus) (?:propi[oa]s? )?(?:probabilidad(?:es)?|riesgos?|posibilidad(?:es)?|supervivencia|puntaje) (?:de [^.]{1,60} )?(?:es|son|de|era) [^.]{0,40}\\d+",
      "tiene un[oa]? \\d+",
    ),
  },
  {
    offence: "reassurance",
    says: any(
      "no se preocupe",
      "no hay (?:nada de qué|de qué|por qué) preocuparse",
      "(?:usted|la persona|todo) está (?:muy )?bien",
      "está (?:san[oa]|curad[oa]|fuera de peligro)",
      "es seguro esperar",
      "no tiene nada malo",
      "(?:lo|la) curará",
      "garantizad?[oa]?s?",
    ),
    unless:
      /¿|(?<!\p{L})(?:si|que|hasta que|cuando|quien) (?:usted |la persona |ya )?está|(?:si|cuánto) es seguro esperar/iu,
  },
];

const lexicon: Readonly<Record<Language, readonly Rule[]>> = { en: english, es: spanish };

/** The entries of the allow-list that a text uses. */
export function allowedIn(text: string, language: Language): readonly Allowed[] {
  return rawOffences(text, language).flatMap(({ offence, sentence }) =>
    lexiconAllowed.filter((one) => fits(one, sentence, offence, language)),
  );
}

/**
 * The sentences of a text that no page may say: advice, an order, to stop a medicine, a diagnosis,
 * a number for a person, or a promise that all is well. A line is a sentence of its own.
 */
export function offencesIn(text: string, language: Language): readonly Found[] {
  return rawOffences(text, language).filter(
    ({ offence, sentence }) =>
      !lexiconAllowed.some((one) => fits(one, sentence, offence, language)),
  );
}

function rawOffences(text: string, language: Language): readonly Found[] {
  return splitSentences(text)
    .map((sentence) => sentence.replaceAll("'", "’"))
    .flatMap((sentence) =>
      lexicon[language]
        .filter(({ says, unless }) => says.test(sentence) && !unless?.test(sentence))
        .map(({ offence }) => ({ offence, sentence })),
    );
}

const fits = (one: Allowed, sentence: string, offence: Offence, language: Language) =>
  one.language === language && one.offence === offence && one.sentence.test(sentence);
