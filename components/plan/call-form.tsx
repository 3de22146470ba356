import { TextField } from "@/components/ui/text-field";
import { DayField } from "@/components/workspace/day-field";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { SelectField } from "@/components/workspace/select-field";

type Option = { readonly value: string; readonly label: string };
/** One field of a call: a line, several lines, or one of a few answers. */
export type CallFieldView = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string;
  readonly maxLength?: number;
  readonly lines?: number;
  readonly options?: readonly Option[];
};

/** The answers of one call to the insurer, in the order in which they are asked. */
export function CallForm({
  id,
  call,
  page,
  day,
  fields,
  words,
}: {
  /** Names the fields, so that several forms can stand on one page. */
  id: string;
  /** null for a new call. */
  call: { readonly id: string; readonly version: number } | null;
  page: string;
  day: { label: string; value: string; max: string; error?: string };
  fields: readonly CallFieldView[];
  words: LiveFormWords & { call: { save: string } };
}) {
  return (
    <LiveForm action="/api/plan" words={words} id={id} className="call-form">
      <EntryRef
        kind="insurer-call"
        page={page}
        does={call ? "save" : "add"}
        id={call?.id}
        version={call?.version}
      />
      <DayField id={`${id}-happenedOn`} name="happenedOn" {...day} />
      {fields.map(({ name, options, lines, maxLength, ...field }) =>
        options ? (
          <SelectField key={name} id={`${id}-${name}`} name={name} options={options} {...field} />
        ) : (
          <TextField
            key={name}
            id={`${id}-${name}`}
            name={name}
            lines={lines}
            maxLength={maxLength}
            {...field}
          />
        ),
      )}
      <div className="acts screen-only">
        <button type="submit" className="button">
          {words.call.save}
        </button>
      </div>
    </LiveForm>
  );
}
