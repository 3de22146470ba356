import { type Speaker, say } from "@/lib/content/spoken";
import type { TimeWords } from "@/lib/content/time-shape";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { visitModes, wait } from "@/lib/kept/kinds/wait";
import type { Time } from "@/lib/kept/load-time";
import { type DraftSummary, problemOf, summaryOf } from "@/lib/kept/problem-words";

type FieldName = keyof typeof wait.fields.shape;
const fieldNames = Object.keys(wait.fields.shape) as readonly FieldName[];

export type WaitFormView = {
  readonly version: number;
  readonly fields: {
    readonly [F in FieldName]: {
      readonly id: string;
      readonly label: string;
      readonly help?: string;
      readonly value: string;
      readonly error?: string;
    };
  };
  readonly modes: readonly { readonly value: string; readonly label: string }[];
  readonly problems: DraftSummary | null;
  readonly bothRows: readonly { id: string; label: string; mine: string; theirs: string }[] | null;
};

/**
 * The form of "Time": what is kept, or what was typed before it failed.
 * In: the wait as it is kept, the form that failed (null: none), the words, who reads.
 */
export function viewWaitForm(
  kept: Time["wait"],
  draft: EntryDraft | null,
  words: TimeWords,
  workspace: WorkspaceWords,
  speaker: Speaker,
): WaitFormView {
  const { fields, modes, notANumber } = words.form;
  const errorWords = workspace.errors;
  const labelOf = (field: string) => {
    const known = (
      fields as Record<string, { label: TimeWords["form"]["fields"]["mode"]["label"] }>
    )[field];
    return known && say(known.label, speaker);
  };
  const viewField = (name: FieldName) => {
    const isNotANumber = draft?.errors.some(
      ({ field, reason }) => field === name && reason === "not-a-number",
    );
    const error = isNotANumber ? notANumber : problemOf(draft, name, errorWords);
    const { label, help } = fields[name];
    return {
      id: name,
      label: say(label, speaker),
      ...(help && { help: say(help, speaker) }),
      value: draft ? draft.typed(name) : (kept?.value[name] ?? ""),
      ...(error && { error }),
    };
  };
  const theirs = draft?.theirs ?? null;
  const inWords = (name: FieldName, value: string) =>
    name === "mode" && isMode(value) ? modes[value] : value;
  return {
    version: theirs?.version ?? kept?.version ?? 0,
    fields: Object.fromEntries(fieldNames.map((name) => [name, viewField(name)])) as never,
    modes: [
      { value: "", label: modes.none },
      ...visitModes.map((mode) => ({ value: mode, label: modes[mode] })),
    ],
    problems: summaryOf(draft, errorWords, {
      atMost: wait.atMost,
      idOf: (field) => (field === "form" ? "wait-form" : field),
      labelOf,
    }),
    bothRows:
      draft && theirs
        ? fieldNames
            .map((name) => ({
              id: name,
              label: labelOf(name) ?? name,
              mine: inWords(name, draft.typed(name)),
              theirs: inWords(name, String(theirs.value[name] ?? "")),
            }))
            .filter(({ mine, theirs: there }) => mine !== there)
        : null,
  };
}

function isMode(value: string): value is (typeof visitModes)[number] {
  return (visitModes as readonly string[]).includes(value);
}
