import { describe, expect, it } from "vitest";
import { everyWordOf } from "@/lib/content/every-word";
import { everySaidText, silentTemplates } from "./every-text";
import { allowedIn, type Offence, offencesIn } from "./lexicon";
import { lexiconAllowed } from "./lexicon-allowed";

const said = { en: everySaidText(everyWordOf("en")), es: everySaidText(everyWordOf("es")) };
const faults = (language: "en" | "es") => [
  ...new Set(
    said[language].flatMap(({ path, text }) =>
      offencesIn(text, language).map(
        ({ offence, sentence }) => `${path} (${offence}): ${sentence}`,
      ),
    ),
  ),
];

describe("all words", () => {
  it("in English hold no advice, no diagnosis and no number for a person", () => {
    expect(faults("en")).toEqual([]);
  });

  it("in Spanish hold no advice, no diagnosis and no number for a person", () => {
    expect(faults("es")).toEqual([]);
  });

  it.each(["en", "es"] as const)(
    "are all looked at: every template says something (%s)",
    (language) => {
      expect(silentTemplates(everyWordOf(language))).toEqual([]);
      expect(said[language].length).toBeGreaterThan(3000);
    },
  );

  it("use every entry of the list of what is allowed, which says why", () => {
    const used = new Set(
      (["en", "es"] as const).flatMap((language) =>
        said[language].flatMap(({ text }) => allowedIn(text, language)),
      ),
    );
    expect(lexiconAllowed.filter((one) => !used.has(one))).toEqual([]);
    for (const { why } of lexiconAllowed) expect(why.length).toBeGreaterThan(20);
  });
});

type Planted = readonly (readonly [text: string, offence: Offence])[];

const planted: { readonly en: Planted; readonly es: Planted } = {
  en: [
    ["You need a second opinion.", "advice"],
    ["You’ll really need another scan.", "advice"],
    ["You don't have to wait: they should take the drug.", "advice"],
    ["You should take this medicine.", "advice"],
    ["We recommend surgery.", "advice"],
    ["The best treatment for you is chemo.", "advice"],
    ["Choose the surgery.", "advice"],
    ["You must see a surgeon.", "order"],
    ["They have to start this week.", "order"],
    ["Double your dose.", "order"],
    ["Stop taking it when you feel worse.", "stop"],
    ["You can skip the dose tonight.", "stop"],
    ["Come off your blood thinner first.", "stop"],
    ["You have cancer.", "diagnosis"],
    ["You probably have multiple sclerosis.", "diagnosis"],
    ["It looks like a stroke.", "diagnosis"],
    ["Your doctor is wrong.", "diagnosis"],
    ["This helps 20% of people.", "number"],
    ["It helps 20 per cent.", "number"],
    ["Your chance of a cure is 3 in 10.", "number"],
    ["Your risk is about 12 of 100.", "number"],
    ["There is nothing to worry about.", "reassurance"],
    ["You are fine.", "reassurance"],
    ["It is safe to wait.", "reassurance"],
  ],
  es: [
    ["Usted necesita una segunda opinión.", "advice"],
    ["Necesita otra resonancia.", "advice"],
    ["Debería tomar este medicamento.", "advice"],
    ["Le recomendamos la operación.", "advice"],
    ["La mejor opción para usted es la quimio.", "advice"],
    ["Debe ver a un cirujano.", "order"],
    ["Tiene que empezar esta semana.", "order"],
    ["Hay que operar.", "order"],
    ["Duplique la dosis.", "order"],
    ["Deje de tomar el medicamento.", "stop"],
    ["Suspenda su tratamiento.", "stop"],
    ["Usted tiene cáncer.", "diagnosis"],
    ["Es probable: podría ser leucemia.", "diagnosis"],
    ["Su diagnóstico está equivocado.", "diagnosis"],
    ["Ayuda al 20 % de las personas.", "number"],
    ["Ayuda al 20 por ciento.", "number"],
    ["Su riesgo es de 12 de cada 100.", "number"],
    ["No se preocupe.", "reassurance"],
    ["Usted está fuera de peligro.", "reassurance"],
  ],
};
const fair: { readonly en: readonly string[]; readonly es: readonly string[] } = {
  en: [
    "Do not stop a medicine by yourself.",
    "They should not stop, skip, change or restart a medicine by themselves.",
    "Do I need another scan?",
    "Ask how long it is safe to wait.",
    "Your doctor is sure that it is MS.",
    "Of 100 people in the study, 12 had a change of plan.",
    "It is fair to ask.",
  ],
  es: [
    "No deje de tomar un medicamento por su cuenta.",
    "¿Qué necesito saber?",
    "¿Hay que operar ahora?",
    "Pregunte cuánto se puede esperar sin riesgo.",
    "Un doctor dijo que es cáncer.",
    "De cada 100 personas del estudio, 12 cambiaron de plan.",
    "Está bien preguntar.",
    "Puede que no sea nada malo, y está bien llamar.",
  ],
};

describe.each(["en", "es"] as const)("the lexicon (%s)", (language) => {
  it.each(planted[language])("catches: %s", (text, offence) => {
    expect(offencesIn(text, language).map((one) => one.offence)).toContain(offence);
    const amid = `It is fair to ask.\n${text} And then rest.`;
    expect(offencesIn(amid, language).map((one) => one.offence)).toContain(offence);
  });

  it.each(fair[language])("lets pass: %s", (text) => {
    expect(offencesIn(text, language)).toEqual([]);
  });
});

describe("the walk over words", () => {
  it("reaches what a template says in any of its branches", () => {
    const words = {
      a: { self: "one", carer: "two" },
      b: (n: number) => (n === 1 ? "one day" : `${n} days`),
      c: (when: { day: string; late: boolean }) => (when.late ? `late: ${when.day}` : "in time"),
      d: (first: string, rest: readonly string[]) => [first, rest.join(" and ")],
    };
    const texts = everySaidText(words).map(({ text }) => text);
    for (const text of ["one", "two", "one day", "5 days", "one and two"]) {
      expect(texts).toContain(text);
    }
    expect(texts.some((text) => text.startsWith("late: "))).toBe(true);
    expect(silentTemplates({ a: () => "said", b: () => 5 })).toEqual(["/b"]);
  });
});
