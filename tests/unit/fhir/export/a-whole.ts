import { giveFileWords } from "@/lib/content/en/give";
import { letterWords } from "@/lib/content/en/letters";
import { roughDateWords } from "@/lib/content/en/rough-dates";
import { everyWordOf } from "@/lib/content/every-word";
import { sayRoughDate } from "@/lib/engine/rough-dates";
import type { BundleSource } from "@/lib/fhir/export/source";
import { allKinds, type KindName } from "@/lib/kept/all-kinds";
import type { Whole, WholeAnswer, WholeEntry } from "@/lib/kept/whole";

const at = new Date("2026-11-20T10:00:00.000Z");

/** A kept thing; what is not given is as it is at first. */
export function anEntry(
  kind: KindName,
  value: object,
  over: Partial<Omit<WholeEntry, "kind" | "value">> = {},
): WholeEntry {
  counted += 1;
  return {
    id: `${kind}-${counted}`,
    kind,
    matter: null,
    content: null,
    status: allKinds[kind].statuses[0],
    due: null,
    happenedOn: null,
    private: false,
    version: 1,
    createdAt: at,
    updatedAt: at,
    isRemoved: false,
    value,
    ...over,
  } as WholeEntry;
}
let counted = 0;

/** An answer of the one second-opinion question. */
export const anAnswer = (question: string, value: WholeAnswer["value"]): WholeAnswer => ({
  matter: "m1",
  slot: "before",
  question,
  value,
  version: 1,
  createdAt: at,
  updatedAt: at,
});

/** Everything of a person who keeps these. */
export function aWhole(over: Partial<Whole> = {}): Whole {
  return {
    person: { id: "p1", createdAt: at, consentAt: at, version: 1 },
    matters: [{ id: "m1", createdAt: at, version: 1 }],
    answers: [],
    gate: [],
    entries: [],
    unreadable: 0,
    ...over,
  };
}

/** What the file for health apps is made from. */
export function aBundleSource(over: Partial<Whole> = {}, more: Partial<BundleSource> = {}) {
  const source: BundleSource = {
    whole: aWhole(over),
    plan: [],
    records: [],
    madeAt: at,
    language: "en",
    words: giveFileWords,
    content: everyWordOf("en").content,
    letterName: (form) => letterWords[form].name,
    say: (date) => sayRoughDate(date, roughDateWords),
    ...more,
  };
  return source;
}

type Schema = {
  readonly def: {
    readonly type: string;
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly entries?: Readonly<Record<string, string>>;
  };
  readonly safeParse: (value: unknown) => { readonly success: boolean };
};

/** A value for every field of a kind, each told apart from all others where its field allows it. */
export function everyField(kind: KindName): Record<string, unknown> {
  const shape = allKinds[kind].fields.shape as unknown as Readonly<Record<string, Schema>>;
  return Object.fromEntries(
    Object.entries(shape).map(([field, outer]) => {
      const inner = (outer.def.type === "optional" ? outer.def.innerType : outer) as Schema;
      return [field, valueFor(inner, `canary ${kind} ${field}`)];
    }),
  );
}

function valueFor(schema: Schema, text: string): unknown {
  if (schema.def.type === "enum") return Object.values(schema.def.entries ?? {})[0];
  if (schema.def.type === "array") return [valueFor(schema.def.element as Schema, text)];
  const fitting = [text, "2024-02-29", "12"].find((one) => schema.safeParse(one).success);
  if (fitting === undefined) throw new Error(`no value fits ${text}`);
  return fitting;
}
