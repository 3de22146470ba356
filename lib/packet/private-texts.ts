import type { LetterToSet } from "./letter-packet";
import type { PacketSource } from "./source";

// Shorter ones would be found in any text.
const shortest = 3;

/**
 * The names of all that is marked private, in lower case: to tell whether a text that a person wrote
 * speaks of one of them.
 */
export function privateTexts(source: Omit<PacketSource, "picture">): readonly string[] {
  const hidden = <M extends { readonly isPrivate: boolean }>(list: readonly M[]) =>
    list.filter(({ isPrivate }) => isPrivate);
  const named = [
    ...hidden(source.events),
    ...hidden(source.allergies),
    ...hidden(source.conditions),
    ...hidden(source.operations),
    ...hidden(source.family),
  ].map(({ text }) => nameIn(text));
  const texts = [
    ...named,
    ...hidden(source.medicines).map(({ name }) => name),
    ...hidden(source.records).flatMap(({ title, place }) => [title, place ?? ""]),
    ...hidden(source.candidates).map(({ cells: [name = ""] }) => name),
    ...hidden(source.topQuestions).map(({ text }) => text),
    ...hidden(source.otherQuestions.flatMap(({ questions }) => questions)).map(({ text }) => text),
    ...hidden([source.companion]).map(({ who }) => who ?? ""),
  ];
  return texts.map(plain).filter((text) => [...text].length >= shortest);
}

/** Whether a letter speaks of one of these names. */
export function mentionsOneOf(
  names: readonly string[],
  { to, subject, paragraphs }: LetterToSet,
): boolean {
  const text = plain([to, subject, ...paragraphs].join(" "));
  return names.some((name) => text.includes(name));
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

/** What something is called, without what was noted of it behind. */
const nameIn = (text: string) => text.split(/[.,(]/)[0] ?? "";
