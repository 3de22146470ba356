import type { Language } from "@/lib/content/languages";
import type { Offence } from "./lexicon";

/** A sentence that looks like an offence and is none, with why. */
export interface Allowed {
  readonly language: Language;
  readonly offence: Offence;
  readonly sentence: RegExp;
  readonly why: string;
}

/** Every one of them was read in its place. One that no text has any more fails its test. */
export const lexiconAllowed: readonly Allowed[] = [
  {
    language: "en",
    offence: "diagnosis",
    sentence: /^It is cancer or MS, or an illness that puts life at risk/,
    why: "The condition of a rule in the rule book, for any reader; nobody's own illness.",
  },
  {
    language: "en",
    offence: "reassurance",
    sentence: /^They are safe for now$/,
    why: "What a carer ticks. The person says it, we do not.",
  },
  {
    language: "en",
    offence: "order",
    sentence: /^They have to (write within the first|give it in the form)/,
    why: "The law of the United States binds the records office, not the reader.",
  },
  {
    language: "en",
    offence: "advice",
    sentence: /^What they should know before$/,
    why: "The label of a field: what a companion is told before the visit.",
  },
  {
    language: "en",
    offence: "advice",
    sentence: /^(Patients|Clinicians) were asked what they need\.$/,
    why: "An item of the standard for decision aids, about how an aid is made.",
  },
  {
    language: "en",
    offence: "stop",
    sentence:
      /^While waiting for a second opinion, it is fine to stop a medicine or skip a test\.$/,
    why: "A sentence to say yes or no to; the answer beside it is no, with the guard.",
  },
  {
    language: "en",
    offence: "reassurance",
    sentence: /^Days it is safe to wait$/,
    why: "The label of what a doctor said, in the file that a person takes along.",
  },
  {
    language: "es",
    offence: "diagnosis",
    sentence: /^Cáncer, o algo que puede ser cáncer$/,
    why: "What a person ticks about their own question.",
  },
  {
    language: "es",
    offence: "diagnosis",
    sentence: /^El diagnóstico es cáncer$/,
    why: "The name of a rule in the rule book, shown where the person said so.",
  },
  {
    language: "es",
    offence: "diagnosis",
    sentence: /^Es cáncer o EM, o una enfermedad que pone la vida en peligro/,
    why: "The condition of a rule in the rule book, for any reader; nobody's own illness.",
  },
  {
    language: "es",
    offence: "order",
    sentence: /hay que responder a una solicitud de acceso en/,
    why: "The law of the United States binds the records office, not the reader.",
  },
  {
    language: "es",
    offence: "order",
    sentence: /^Ningún estudio ha mostrado cuánto debe contar cada uno/,
    why: "How much a reason counts in the rules; it asks nothing of the reader.",
  },
  {
    language: "es",
    offence: "stop",
    sentence: /^deje de tomar$/,
    why: "Words that a person types for a medicine of before. No page shows them.",
  },
];
