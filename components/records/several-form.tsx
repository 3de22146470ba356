import { FieldError } from "@/components/ui/field-error";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { severalForm } from "./record-list";

/** One press for everything that is ticked. */
export function SeveralForm({
  today,
  words,
  error,
}: {
  today: string;
  words: LiveFormWords & {
    readonly heading: string;
    readonly help: string;
    readonly asked: string;
    readonly came: string;
  };
  error?: string;
}) {
  return (
    <LiveForm
      action="/api/records"
      words={words}
      id={severalForm}
      className="record-several screen-only"
    >
      <EntryRef kind="record" page="/records" undo />
      <input type="hidden" name="day" value={today} />
      <h2 id="several-head" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.help}</p>
      <FieldError id="several-error" message={error} />
      <div className="record-several-acts">
        <button type="submit" className="button button-small" name="act" value="asked">
          {words.asked}
        </button>
        <button type="submit" className="quiet-link" name="act" value="came">
          {words.came}
        </button>
      </div>
    </LiveForm>
  );
}
