import { askFor } from "@/lib/content/askables/wording";
import { say, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";
import { allKinds, type FieldOf, type KindName } from "../../kept/all-kinds";
import type { Entry } from "../../kept/entry";
import { day, roughDay } from "../../kept/fields";
import type { Said } from "./narrative";
import type { BundleSource } from "./source";

/** Fields that stand for places and copies, and say nothing by themselves: only the full file has them. */
export const notInBundle = {
  "question-order": ["ids"],
  "task-order": ["order"],
  letter: ["about"],
  packet: ["model", "sources"],
} as const satisfies { readonly [K in KindName]?: readonly FieldOf<K>[] };

type LeftOut<K extends KindName> = K extends keyof typeof notInBundle
  ? (typeof notInBundle)[K][number]
  : never;
type SaidKind = Exclude<KindName, "question-order" | "task-order">;
/** A label for every field of every kind: one that is missing does not compile. */
type Labels = {
  readonly [K in SaidKind]: { readonly [F in Exclude<FieldOf<K>, LeftOut<K>>]: string };
};

type Schema = {
  readonly def: { readonly type: string; readonly innerType?: Schema; readonly element?: Schema };
};

/** What a field holds: a code or some, a date, or text. */
export function sortOfField(kind: KindName, field: string): "codes" | "date" | "text" {
  const shape = allKinds[kind].fields.shape as unknown as { readonly [name: string]: Schema };
  const outer = shape[field];
  const inner = outer?.def.type === "optional" ? outer.def.innerType : outer;
  if (inner === (day as unknown) || inner === (roughDay as unknown)) return "date";
  const one = inner?.def.type === "array" ? inner.def.element : inner;
  return one?.def.type === "enum" ? "codes" : "text";
}

const titleFields = ["title", "name", "wording", "what", "who"] as const;
const withoutTitle: readonly KindName[] = ["packet-facts", "companion-notes"];

/** Says what is kept in words. Made once for a file. */
export function speakerFor(source: BundleSource, sheet: AnswerSheet) {
  const { words, content, letterName } = source;
  const labels: Labels = words.fields;
  const speaker = speakerOf(sheet);
  const codes = words.codes as { readonly [code: string]: string };
  const statuses = words.statuses as { readonly [status: string]: string };

  const valueInWords = (kind: KindName, field: string, value: unknown): string => {
    const all = (Array.isArray(value) ? value : [value]).map(String);
    const sort = sortOfField(kind, field);
    const one = (text: string) => {
      if (sort === "date") return source.say(text);
      if (sort === "text") return text;
      return kind === "letter" ? letterName(text as never) : (codes[text] ?? text);
    };
    return all.map(one).join(", ");
  };

  const contentTitle = (kind: KindName, id: string | null): string | null => {
    if (id === null) return null;
    const found = (table: object, key = id) => (Object.hasOwn(table, key) ? key : null);
    if (kind === "task" && found(content.tasks)) {
      return say(content.tasks[id as keyof typeof content.tasks].title, speaker);
    }
    if (kind === "record" && found(content.records)) {
      return say(content.records[id as keyof typeof content.records].title, speaker);
    }
    if (kind === "question" && found(content.askables)) {
      const asked = content.askables[id as keyof typeof content.askables];
      return say(askFor(asked, sheet.group), speaker);
    }
    return kind === "letter" ? letterName(id as never) : null;
  };

  const titleField = (kind: KindName, value: object): string | null =>
    withoutTitle.includes(kind)
      ? null
      : (titleFields.find((field) => Object.hasOwn(value, field)) ?? null);

  /** What an entry is called: by the person, by the content, or by its kind. */
  const titleOf = (entry: Entry & { readonly kind: KindName }): string => {
    const value = entry.value as { readonly [field: string]: unknown };
    const own = titleField(entry.kind, value);
    const given = own === null ? null : String(value[own]);
    return (
      given ??
      contentTitle(entry.kind, entry.content) ??
      words.kinds[entry.kind as SaidKind] ??
      entry.kind
    );
  };

  /** Some fields as lines, in the order in which they are asked. */
  const fieldLines = (
    entry: Entry & { readonly kind: KindName },
    leaveOut: readonly string[] = [],
  ): Said["lines"] => {
    const { kind } = entry;
    const value = entry.value as { readonly [field: string]: unknown };
    const named = (labels as { readonly [k: string]: { readonly [f: string]: string } })[kind];
    return Object.keys(allKinds[kind].fields.shape).flatMap((field) => {
      const label = named?.[field];
      if (label === undefined || value[field] === undefined || leaveOut.includes(field)) return [];
      return [{ label, text: valueInWords(kind, field, value[field]) }];
    });
  };

  /** What stands beside the fields: how it stands, its days, whether it is private. */
  const markLines = (entry: Entry & { readonly kind: KindName }): Said["lines"] => {
    const { kind, status, due, happenedOn } = entry;
    const isDated = Object.values(allKinds[kind].fields.shape).some((schema) =>
      isRough(schema as unknown as Schema),
    );
    return [
      ...(allKinds[kind].statuses.length > 1
        ? [{ label: words.status, text: statuses[status] ?? status }]
        : []),
      ...(due === null ? [] : [{ label: words.due, text: source.say(due) }]),
      // Of a rough date the row has only the first day that it may mean: that one was never said.
      ...(happenedOn === null || isDated
        ? []
        : [{ label: words.happenedOn, text: source.say(happenedOn) }]),
      ...(entry.private ? [{ label: words.private, text: words.codes.yes }] : []),
    ];
  };

  /** An entry with everything that is said of it. */
  const sayEntry = (entry: Entry & { readonly kind: KindName }): Said => {
    const own = titleField(entry.kind, entry.value as object);
    return {
      title: titleOf(entry),
      lines: [...fieldLines(entry, own === null ? [] : [own]), ...markLines(entry)],
    };
  };

  return { titleOf, fieldLines, markLines, sayEntry, contentTitle, statuses, codes, speaker };
}

function isRough(schema: Schema): boolean {
  const inner = schema.def.type === "optional" ? schema.def.innerType : schema;
  return inner === (roughDay as unknown);
}

export type Speaks = ReturnType<typeof speakerFor>;
