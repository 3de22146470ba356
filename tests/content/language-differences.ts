/*
 * What one language says and another does not. English comes first; `path` is the way to a text.
 */

// Names, and words that are the same in both: each stands here because somebody looked at it.
const sameEverywhere = new Set([
  "OK",
  "A4",
  "No",
  "Plan",
  "Second Look",
  "Australia",
  "911",
  "999",
  "Total",
  "General",
  "Hospital",
  "Original",
  "Normal",
  "Doctor",
  "Dr.",
]);
/** Texts of which this much are names: who keeps a list, where a source is from. */
const ofNames = [/\/(?:href|id|slot|needs|where|dial|source)$/, /^entryNames/, /\/names?$/];
// What a paragraph of a letter asks for is a list of slots.
const ofSlots = /\/needs\/\d+$/;
// An office keeps the address that the post knows.
const addresses = /^workspace\/letters\/complaint\/to\/0\/text\/0$/;
// A note on a number to call, for those who do not read English there.
const ownNotes = /^safety\/numberNotes\//;
const parts = /^[\p{P}\p{S}\p{N}\s]*$|^\{[a-zA-Z]+\}$|^[A-Z]{1,5}$/u;

const isForms = (words: unknown): words is { self: unknown; carer: unknown } =>
  typeof words === "object" && words !== null && "self" in words && "carer" in words;

/** Every difference that is at fault, with the way to it; none where two languages match. */
export function differences(english: unknown, other: unknown, path = ""): readonly string[] {
  const at = path.slice(1) || "all";
  if (other === undefined) return [`${at}: missing`];
  if (/^entryNames/.test(at)) return [];
  if (typeof english === "string" || isForms(english)) return ofText(english, other, at);
  if (typeof english === "function") return ofFunction(english, other, at);
  if (Array.isArray(english)) {
    if (!Array.isArray(other)) return [`${at}: no list`];
    if (english.length !== other.length) {
      return [`${at}: ${other.length} instead of ${english.length}`];
    }
  }
  if (typeof english !== "object" || english === null) {
    return english === other ? [] : [`${at}: another value`];
  }
  if (typeof other !== "object" || other === null) return [`${at}: nothing in it`];
  const there = other as { readonly [key: string]: unknown };
  return [
    ...Object.entries(english).flatMap(([key, one]) =>
      differences(one, there[key], `${path}/${key}`),
    ),
    ...Object.keys(there)
      .filter((key) => !Object.hasOwn(english, key) && !ownNotes.test(`${path}/${key}`.slice(1)))
      .map((key) => `${path}/${key}`.slice(1).concat(": nothing such in English")),
  ];
}

function ofText(english: unknown, other: unknown, at: string): readonly string[] {
  if (typeof other !== "string" && !isForms(other)) return [`${at}: no text`];
  const said = formsOf(english);
  return [...new Set(formsOf(other))]
    .filter((text) => said.includes(text) && !isSame(text, at))
    .map((text) => `${at}: still “${text}”`);
}

function ofFunction(english: unknown, other: unknown, at: string): readonly string[] {
  if (typeof other !== "function") return [`${at}: no function`];
  const wanted = (english as () => unknown).length;
  if (wanted > 0 && other.length === 0) return [`${at}: takes nothing`];
  return [];
}

const formsOf = (words: unknown): readonly unknown[] =>
  isForms(words) ? [words.self, words.carer] : [words];

function isSame(text: unknown, at: string): boolean {
  if (typeof text !== "string") return true;
  if (ofSlots.test(`/${at}`) || addresses.test(at)) return true;
  return sameEverywhere.has(text) || parts.test(text) || ofNames.some((one) => one.test(`/${at}`));
}
