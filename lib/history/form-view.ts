import type { FieldWords, PrepareWords } from "@/lib/content/prepare-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { Spoken } from "@/lib/content/types";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import { sayRoughDate } from "@/lib/engine/rough-dates";
import type { Calendar } from "@/lib/engine/typed-dates";
import type { Entry } from "@/lib/kept/entry";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { type DraftSummary, problemOf, summaryOf } from "@/lib/kept/problem-words";
import { formFields } from "./form-fields";

export type FormFieldView = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly value: string;
  readonly most: number;
  readonly lines: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
};

export type FormView = {
  readonly fields: readonly FormFieldView[];
  readonly version: number;
  readonly isPrivate: boolean;
  readonly summary: DraftSummary | null;
  /** Where somebody else changed it meanwhile: both texts of each field that differs. */
  readonly both: readonly {
    readonly id: string;
    readonly label: string;
    readonly mine: string;
    readonly theirs: string;
  }[];
};

type Options = {
  readonly entry: Entry;
  /** The form that failed on this page, if one did. */
  readonly draft: EntryDraft | null;
  readonly words: { readonly [field: string]: FieldWords };
  /** The labels of the choices, by field. */
  readonly choices: { readonly [field: string]: { readonly [code: string]: Spoken } };
  readonly prepare: PrepareWords;
  readonly workspace: WorkspaceWords;
  readonly speaker: Speaker;
  readonly calendar: Calendar;
  readonly atMost: number;
};

/**
 * A form about one kept thing: what is kept, or what was typed before it failed. Dates are written
 * as people write them, and understood again.
 */
export function viewForm(options: Options): FormView {
  const { entry, draft, words, choices, workspace, speaker, calendar, prepare, atMost } = options;
  const specs = formFields[entry.kind] ?? [];
  const kept: Record<string, unknown> = { ...entry.value, status: entry.status };
  const said = (as: string, value: unknown) => {
    const text = typeof value === "string" ? value : "";
    return as === "date" ? sayRoughDate(text, prepare.dates, calendar.hemisphere) : text;
  };
  const labelOf = (field: string) => words[field] && say(words[field].label, speaker);
  const idOf = (field: string) => (field === "form" ? "entry-form" : `field-${field}`);
  const fields = specs.map(({ name, as, most, choices: codes }): FormFieldView => {
    const help = words[name]?.help;
    const typed = draft?.ticked(name).at(-1);
    return {
      id: idOf(name),
      name,
      label: labelOf(name) ?? name,
      help: help && say(help, speaker),
      error: problemOf(draft, name, workspace.errors),
      value: typed ?? said(as, kept[name]),
      most,
      lines: as === "lines" ? 3 : 1,
      options: codes?.map((code) => ({
        value: code,
        label: say(choices[name]?.[code] ?? code, speaker),
      })),
    };
  });
  const nameOf = (field: string, value: string) =>
    fields.find(({ name }) => name === field)?.options?.find((one) => one.value === value)?.label ??
    value;
  const both = draft?.theirs
    ? specs.flatMap(({ name, as }) => {
        const mine = draft.ticked(name).at(-1) ?? "";
        const theirs = said(as, draft.theirs?.value[name]);
        if (mine === theirs) return [];
        const label = labelOf(name) ?? name;
        return [{ id: name, label, mine: nameOf(name, mine), theirs: nameOf(name, theirs) }];
      })
    : [];
  return {
    fields,
    version: draft?.theirs?.version ?? (draft ? Number(draft.typed("version")) : entry.version),
    isPrivate: draft ? draft.ticked("private").at(-1) === "yes" : entry.private,
    summary: summaryOf(draft, workspace.errors, { atMost, idOf, labelOf }),
    both,
  };
}
