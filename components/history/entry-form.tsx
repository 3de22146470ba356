import { Acts, Button, QuietLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { BothTexts } from "@/components/workspace/both-texts";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { PrivateField } from "@/components/workspace/private-field";
import { SelectField } from "@/components/workspace/select-field";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";

type Field = {
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

/** The form about one kept thing: what is wrong, both texts after a conflict, the fields, remove. */
export function EntryForm({
  entry,
  page,
  list,
  back,
  form,
  words,
  backLabel,
  removeLabel,
}: {
  entry: { readonly kind: string; readonly id: string; readonly version: number };
  page: string;
  list: string;
  back: string;
  form: {
    readonly fields: readonly Field[];
    readonly version: number;
    readonly isPrivate: boolean;
    readonly both: Parameters<typeof BothTexts>[0]["rows"];
  };
  words: WorkspaceWords & LiveFormWords;
  backLabel: string;
  removeLabel: string;
}) {
  const { kind, id } = entry;
  return (
    <>
      {form.both.length > 0 && <BothTexts words={words.errors} rows={form.both} />}
      <LiveForm action="/api/history" words={words} id="entry-form" className="entry-form">
        <EntryRef
          kind={kind}
          id={id}
          version={form.version}
          page={page}
          next={`${list}#r-${id}`}
          does="keep"
        />
        {form.fields.map((field) =>
          field.options ? (
            <SelectField key={field.id} {...field} options={field.options} />
          ) : (
            <TextField
              key={field.id}
              id={field.id}
              name={field.name}
              label={field.label}
              help={field.help}
              error={field.error}
              value={field.value}
              lines={field.lines}
              maxLength={field.most}
            />
          ),
        )}
        <PrivateField
          id="field-private"
          label={words.private}
          help={words.privateHelp}
          on={form.isPrivate}
        />
        <Acts>
          <Button>{words.save}</Button>
          <QuietLink href={back}>{backLabel}</QuietLink>
        </Acts>
      </LiveForm>
      <LiveForm action="/api/history" words={words} className="remove-form" quiet>
        <EntryRef
          kind={kind}
          id={id}
          version={entry.version}
          page={page}
          next={list}
          does="remove"
        />
        <button type="submit" className="quiet-link">
          {removeLabel}
        </button>
      </LiveForm>
    </>
  );
}
