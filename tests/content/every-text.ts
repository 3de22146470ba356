/** One text that a person may read, with the way to it in the words of its language. */
export interface SaidText {
  readonly path: string;
  readonly text: string;
}

/*
 * What a template is called with. One word is not enough: a template may count, compare, look a
 * word up, or take apart an object.
 */
const samples: readonly unknown[] = [
  0,
  1,
  2,
  5,
  30,
  "2026-01-15",
  "Ruiz",
  true,
  false,
  ["one", "two"],
  [],
  null,
  undefined,
  anything(),
];

/** A thing that is whatever a template takes it for: a number, a word, a list or an object. */
function anything(depth = 0): unknown {
  return new Proxy(() => undefined, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === "number" ? 3 : "Ruiz");
      if (key === Symbol.iterator) return [][Symbol.iterator];
      if (key === "toString") return () => "Ruiz";
      if (key === "length") return 3;
      if (key in String.prototype) return String.prototype[key as "trim"].bind("Ruiz");
      return depth > 3 ? "Ruiz" : anything(depth + 1);
    },
    apply: () => (depth > 3 ? "Ruiz" : anything(depth + 1)),
  });
}

/** Every text of an object of words: lists and forms are walked, templates are called. */
export function everySaidText(words: unknown, path = ""): readonly SaidText[] {
  if (typeof words === "string") return [{ path, text: words }];
  if (typeof words === "function") return ofTemplate(words as Template, path);
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => everySaidText(inner, `${path}/${key}`));
}

type Template = (...given: unknown[]) => unknown;

/** What a template says for any sample in each of its places; each text once. */
function ofTemplate(template: Template, path: string): readonly SaidText[] {
  const calls = [
    ...samples.map((one) => Array.from({ length: Math.max(template.length, 3) }, () => one)),
    ...samples.flatMap((one) => samples.map((two) => [one, two, two])),
  ];
  const said = new Map<string, SaidText>();
  for (const given of calls) {
    for (const one of answerOf(template, given, path)) said.set(`${one.path} ${one.text}`, one);
  }
  return [...said.values()];
}

// A sample of the wrong kind may throw; that a template says something at all is tested.
function answerOf(template: Template, given: unknown[], path: string): readonly SaidText[] {
  try {
    const answer = template(...given);
    return typeof answer === "function" ? [] : everySaidText(answer, `${path}()`);
  } catch {
    return [];
  }
}

/** The ways to templates that no sample made say anything. */
export function silentTemplates(words: unknown, path = ""): readonly string[] {
  if (typeof words === "function") return everySaidText(words, path).length > 0 ? [] : [path];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => silentTemplates(inner, `${path}/${key}`));
}
