import type { PlanWords } from "@/lib/content/plan-shape";
import type { Entry } from "@/lib/kept/entry";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import {
  type CallField,
  callAnswers,
  callFields,
  type insurerCall,
  networkRules,
} from "@/lib/kept/kinds/insurer-call";

type Call = Entry<typeof insurerCall>;
type CallWords = PlanWords["call"];

const room: { readonly [F in CallField]?: { readonly most: number; readonly lines?: number } } = {
  "spoke-with": { most: 120 },
  reference: { most: 80 },
  "network-note": { most: 200 },
  "authorization-how": { most: 600, lines: 2 },
  notes: { most: 4000, lines: 4 },
};

export type CallFieldView = {
  readonly name: CallField;
  readonly label: string;
  readonly value: string;
  readonly error?: string;
  readonly maxLength?: number;
  readonly lines?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
};

/**
 * The fields of the form of one call. In: the call as it is kept, null for a new one; what was typed
 * into this form before it failed, null when nothing was; what is wrong with a field, in words.
 */
export function viewCallFields(
  call: Call | null,
  draft: EntryDraft | null,
  words: CallWords,
  problem: (field: string) => string | undefined,
): readonly CallFieldView[] {
  return callFields.map((name) => ({
    name,
    label: words.fields[name],
    value: draft ? draft.typed(name) : (call?.value[name] ?? ""),
    error: problem(name),
    maxLength: room[name]?.most,
    lines: room[name]?.lines,
    options: optionsOf(name, words),
  }));
}

function optionsOf(name: CallField, words: CallWords): CallFieldView["options"] {
  if (room[name]) return undefined;
  const pick = { value: "", label: words.pick };
  return name === "network"
    ? [pick, ...networkRules.map((value) => ({ value, label: words.network[value] }))]
    : [pick, ...callAnswers.map((value) => ({ value, label: words.answers[value] }))];
}

/** What was said in a call, question by question; what was not asked is left out. */
export function viewCallSaid(
  call: Call,
  words: CallWords,
): readonly { readonly id: string; readonly asked: string; readonly answer: string }[] {
  return callFields.flatMap((id) => {
    const value = call.value[id];
    if (value === undefined) return [];
    return [{ id, asked: words.fields[id], answer: inWords(id, value, words) }];
  });
}

/** One answer of a call as it reads. */
export function inWords(field: string, value: string, words: CallWords): string {
  if (room[field as CallField]) return value;
  const lists: { readonly [code: string]: string } =
    field === "network" ? words.network : words.answers;
  return lists[value] ?? value;
}
