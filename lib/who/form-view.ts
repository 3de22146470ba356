import {
  type Criterion,
  criteria,
  independenceChecks,
  namedByCodes,
} from "@/lib/content/candidate-criteria";
import { type Speaker, say } from "@/lib/content/spoken";
import type { WhoWords } from "@/lib/content/who-shape";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { type CandidateEntry, fieldInWords } from "./candidate-view";

type Option = { readonly value: string; readonly label: string };

/** A field of the form on one candidate. */
export type FieldView = {
  readonly name: string;
  readonly kind: "line" | "lines" | "day" | "select" | "ticks";
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly options: readonly Option[];
  readonly maxLength?: number;
};

export type CandidateForm = {
  readonly who: readonly FieldView[];
  readonly apart: readonly FieldView[];
  readonly ask: readonly FieldView[];
  readonly status: FieldView;
  readonly notes: FieldView;
  readonly private: boolean;
  /** What the form saves over: the version that the person has seen. */
  readonly version: number;
};

/** The form as it stands, or as it was typed when it could not be saved. */
export function viewForm(
  entry: CandidateEntry,
  draft: EntryDraft | null,
  speaker: Speaker,
  words: WhoWords,
): CandidateForm {
  const own = draft !== null && draft.id === entry.id && draft.does === "save" ? draft : null;
  const { edit } = words;
  const stored = entry.value as {
    readonly [field: string]: string | readonly string[] | undefined;
  };
  const field = (
    name: string,
    rest: Pick<FieldView, "kind" | "label"> & Partial<FieldView>,
  ): FieldView => {
    const kept = stored[name];
    return {
      name,
      value: own ? own.typed(name) : typeof kept === "string" ? kept : "",
      values: own ? own.ticked(name) : typeof kept === "object" ? kept : [],
      options: [],
      ...rest,
    };
  };
  const line = (name: string, label: string, maxLength: number, help?: string) =>
    field(name, { kind: "line", label, maxLength, ...(help && { help }) });
  const unknown = { value: "", label: edit.notKnown };
  const yesNo = [
    unknown,
    { value: "yes", label: edit.yes },
    { value: "no", label: edit.no },
  ] as const;
  const named = namedByCodes.map((value) => ({ value, label: say(words.namedBy[value], speaker) }));

  return {
    who: [
      line("name", edit.name, 120),
      line("specialty", edit.specialty, 120, edit.specialtyHelp),
      line("place", edit.place, 160),
      line("phone", edit.phone, 60),
      line("web", edit.web, 200),
    ],
    apart: independenceChecks.map(({ id }) => {
      const { ask, help } = words.apart[id];
      return field(id, {
        kind: "select",
        label: say(ask, speaker),
        ...(help !== undefined && { help: say(help, speaker) }),
        options: id === "named-by" ? [unknown, ...named] : yesNo,
      });
    }),
    ask: (criteria as readonly Criterion[]).map(({ id, answer, options = [] }) => {
      const own = words.criteria[id as keyof WhoWords["criteria"]];
      return field(id, {
        kind: answer === "yes-no" ? "select" : answer === "many" ? "ticks" : answer,
        label: own.name,
        help: `${say(own.why, speaker)} ${edit.askThem(say(own.ask, speaker))}`,
        options:
          answer === "yes-no"
            ? yesNo
            : options.map((value) => ({
                value,
                label: words.options[value as keyof WhoWords["options"]],
              })),
        ...(answer === "line" && { maxLength: longest[id as keyof typeof longest] ?? 120 }),
      });
    }),
    status: {
      name: "status",
      kind: "select",
      label: edit.status,
      value: own ? own.typed("status") : entry.status,
      values: [],
      options: Object.entries(edit.statuses).map(([value, label]) => ({ value, label })),
    },
    notes: field("notes", {
      kind: "lines",
      label: edit.notes,
      help: edit.notesHelp,
      maxLength: 2000,
    }),
    private: own ? own.ticked("private").at(-1) === "yes" : entry.private,
    version: own ? (own.theirs?.version ?? Number(own.typed("version"))) : entry.version,
  };
}

const longest = { "narrow-field": 160, "cases-a-year": 80, cost: 120 } as const;

/** Every field of the form, in the order of the page. */
export const fieldsOf = (form: CandidateForm): readonly FieldView[] => [
  form.status,
  ...form.who,
  ...form.apart,
  ...form.ask,
  form.notes,
];

/** The fields in which what was typed and what somebody else saved are not the same, in words. */
export function conflictRows(
  form: CandidateForm,
  theirs: NonNullable<EntryDraft["theirs"]>,
  speaker: Speaker,
  words: WhoWords,
  empty: string,
  dayText: (day: string) => string,
): readonly { id: string; label: string; mine: string; theirs: string }[] {
  return fieldsOf(form).flatMap(({ name, kind, label, value, values }) => {
    const own = kind === "ticks" ? values.filter((one) => one !== "") : value.trim();
    const there = theirs.value[name] ?? (kind === "ticks" ? [] : "");
    const tell = (one: string | readonly string[]) =>
      fieldInWords(name, one, words, speaker, dayText) ?? empty;
    const [mine, other] = [tell(own), tell(there)];
    return mine === other ? [] : [{ id: name, label, mine, theirs: other }];
  });
}
