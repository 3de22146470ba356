import { criteria, independenceChecks } from "@/lib/content/candidate-criteria";
import { type Speaker, say } from "@/lib/content/spoken";
import type { WhoWords } from "@/lib/content/who-shape";
import {
  type CandidateFacts,
  compareCandidates,
  findIndependence,
  unknownCriteria,
} from "@/lib/engine/candidates";
import type { Entry } from "@/lib/kept/entry";
import type { candidate } from "@/lib/kept/kinds/candidate";

export type CandidateEntry = Entry<typeof candidate>;
/** A day in words. */
type DayText = (day: string) => string;

/** A name on the list. */
export type CandidateLine = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What kind of doctor, and where; null when neither is known. */
  readonly about: string | null;
  readonly marks: string;
  readonly independence: string;
};

export function viewCandidates(
  entries: readonly CandidateEntry[],
  words: WhoWords,
): readonly CandidateLine[] {
  return entries.map(({ id, status, value }) => ({
    id,
    name: value.name,
    href: `/plan/who/${id}`,
    about: [value.specialty, value.place].filter(Boolean).join(" · ") || null,
    marks: `${words.edit.statuses[status]} · ${words.names.toAsk(unknownCriteria(value).length)}`,
    independence: words.results[findIndependence(value).result].short,
  }));
}

/** What can be told of the tie between a candidate and the doctor who advised. */
export type IndependenceView = {
  readonly result: string;
  readonly short: string;
  readonly text: string;
  readonly findings: readonly string[];
  readonly open: readonly string[];
};

export function viewIndependence(
  facts: CandidateFacts,
  speaker: Speaker,
  words: WhoWords,
): IndependenceView {
  const { result, findings, open } = findIndependence(facts);
  return {
    result,
    short: words.results[result].short,
    text: say(words.results[result].text, speaker),
    findings: findings.map((id) => say(words.apart[id].finding, speaker)),
    open: open.map((id) => say(words.apart[id].open, speaker)),
  };
}

/** A field's value as a person reads it; null when it is not known. */
export function fieldInWords(
  field: string,
  value: string | readonly string[] | undefined,
  words: WhoWords,
  speaker: Speaker,
  dayText: DayText,
): string | null {
  if (value === undefined || value.length === 0) return null;
  if (typeof value !== "string") {
    return value
      .map((code) => words.options[code as keyof WhoWords["options"]] ?? code)
      .join(" · ");
  }
  if (field === "named-by") {
    const named = words.namedBy[value as keyof WhoWords["namedBy"]];
    return named === undefined ? value : say(named, speaker);
  }
  if (field === "status") {
    return words.edit.statuses[value as keyof WhoWords["edit"]["statuses"]] ?? value;
  }
  const answer =
    criteria.find(({ id }) => id === field)?.answer ??
    (independenceChecks.some(({ id }) => id === field) ? "yes-no" : "line");
  if (answer === "yes-no")
    return value === "yes" ? words.edit.yes : value === "no" ? words.edit.no : value;
  return answer === "day" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value) : value;
}

export type CompareView = {
  readonly heads: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly differs: boolean;
    readonly cells: readonly { readonly id: string; readonly text: string | null }[];
  }[];
  /** What is not known of each, with the words to ask; those of whom all is known are left out. */
  readonly calls: readonly {
    readonly id: string;
    readonly name: string;
    readonly phone: { readonly text: string; readonly href: string | null } | null;
    readonly questions: readonly { readonly id: string; readonly ask: string }[];
  }[];
};

/** The candidates side by side, with every criterion, in words. Nothing says who is best. */
export function viewCompare(
  entries: readonly CandidateEntry[],
  speaker: Speaker,
  words: WhoWords,
  dayText: DayText,
): CompareView {
  const compared = compareCandidates(entries.map(({ id, value }) => ({ id, facts: value })));
  const plainRow = (
    id: string,
    name: string,
    textOf: (entry: CandidateEntry) => string | null,
  ): CompareView["rows"][number] => {
    const cells = entries.map((entry) => ({ id: entry.id, text: textOf(entry) }));
    // Two kinds of doctor and two places always differ: to mark that would tell nothing.
    const known = new Set(cells.flatMap(({ text }) => text ?? []));
    return { id, name, differs: id === "independence" && known.size > 1, cells };
  };
  const { compare } = words;
  const rows = [
    plainRow("status", compare.status, ({ status }) => words.edit.statuses[status]),
    plainRow("specialty", compare.specialty, ({ value }) => value.specialty ?? null),
    plainRow("place", compare.place, ({ value }) => value.place ?? null),
    plainRow("independence", compare.independence, ({ value }) => independenceOrNull(value, words)),
    ...compared.map(({ criterion, cells, differs }) => ({
      id: criterion,
      name: words.criteria[criterion].name,
      differs,
      cells: cells.map(({ id, value }) => ({
        id,
        text: fieldInWords(criterion, value ?? undefined, words, speaker, dayText),
      })),
    })),
  ];
  return {
    heads: entries.map(({ id, value }) => ({ id, name: value.name, href: `/plan/who/${id}` })),
    rows,
    calls: entries.flatMap(({ id, status, value }) => {
      const unknown = status === "not-this-one" ? [] : unknownCriteria(value);
      const questions = unknown.map((criterion) => ({
        id: criterion,
        ask: say(words.criteria[criterion].ask, speaker),
      }));
      return questions.length === 0
        ? []
        : [{ id, name: value.name, phone: viewPhone(value.phone), questions }];
    }),
  };
}

/** A phone number, with a way to call it where it is one. */
function viewPhone(phone: string | undefined): { text: string; href: string | null } | null {
  if (phone === undefined) return null;
  const dialled = phone.replace(/[\s().-]/g, "");
  return { text: phone, href: /^\+?\d{5,15}$/.test(dialled) ? `tel:${dialled}` : null };
}

function independenceOrNull(value: CandidateFacts, words: WhoWords): string | null {
  const { result } = findIndependence(value);
  return result === "cannot-tell" ? null : words.results[result].short;
}

/** The two that were picked, or all of them when the pick is not two of these. */
export function pickTwo(
  entries: readonly CandidateEntry[],
  one: string | string[] | undefined,
  two: string | string[] | undefined,
): readonly CandidateEntry[] {
  if (one === two) return entries;
  const picked = [one, two].map((id) => entries.find((entry) => entry.id === id));
  const both = picked.filter((entry) => entry !== undefined);
  return both.length === 2 ? both : entries;
}
