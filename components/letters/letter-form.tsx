import { TextField } from "@/components/ui/text-field";
import { DayField } from "@/components/workspace/day-field";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { PrivateField } from "@/components/workspace/private-field";

type FormWords = LiveFormWords & {
  private: string;
  fields: { to: string; happenedOn: string; title: string; text: string };
  textHelp: string;
  privateHelp: string;
  save: string;
  saveAndPrint: string;
};

/**
 * One letter, to change before it goes out. A new one more is added; else it is saved over what
 * stands there. Saving leads on to the page to print, when that button is pressed.
 */
export function LetterForm({
  entry,
  form,
  page,
  printPage,
  values,
  errors,
  words,
}: {
  entry: {
    readonly does: "add" | "save";
    readonly id: string;
    readonly content: string | null;
    readonly version: number;
    /** The form is shown, and saving makes it a letter again. */
    readonly reopens: boolean;
    readonly about: string | null;
  };
  /** Which letter it is: one more says so by itself. */
  form: string;
  page: string;
  /** Null where the letter has no address yet. */
  printPage: string | null;
  values: { to: string; happenedOn: string; title: string; text: string; isPrivate: boolean };
  errors: { to?: string; happenedOn?: string; title?: string; text?: string };
  words: FormWords;
}) {
  const isNew = entry.does === "add";
  return (
    <LiveForm action="/api/letters" words={words} id="letter-form" className="letter-form">
      <EntryRef
        kind="letter"
        page={page}
        does={entry.does}
        {...(isNew ? {} : { id: entry.id, content: entry.content, version: entry.version })}
      />
      {isNew && <input type="hidden" name="form" value={form} />}
      {entry.reopens && <input type="hidden" name="status" value="open" />}
      {entry.about && <input type="hidden" name="about" value={entry.about} />}
      <TextField
        id="letter-to"
        name="to"
        label={words.fields.to}
        value={values.to}
        error={errors.to}
        lines={4}
        maxLength={600}
      />
      <DayField
        id="letter-happenedOn"
        name="happenedOn"
        label={words.fields.happenedOn}
        value={values.happenedOn}
        error={errors.happenedOn}
      />
      <TextField
        id="letter-title"
        name="title"
        label={words.fields.title}
        value={values.title}
        error={errors.title}
        maxLength={160}
      />
      <TextField
        id="letter-text"
        name="text"
        label={words.fields.text}
        help={words.textHelp}
        value={values.text}
        error={errors.text}
        lines={20}
        maxLength={6000}
      />
      <PrivateField
        id="letter-private"
        label={words.private}
        help={words.privateHelp}
        on={values.isPrivate}
      />
      <div className="acts screen-only">
        <button type="submit" className="button" name="next" value={isNew ? "/letters" : page}>
          {words.save}
        </button>
        {printPage && (
          <button type="submit" className="quiet-link" name="next" value={printPage}>
            {words.saveAndPrint}
          </button>
        )}
      </div>
    </LiveForm>
  );
}
