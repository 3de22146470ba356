import { Acts, Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { DayField } from "@/components/workspace/day-field";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { PrivateField } from "@/components/workspace/private-field";
import { SelectField } from "@/components/workspace/select-field";

type Field =
  | "wording"
  | "doctor"
  | "status"
  | "happenedOn"
  | "doctor1"
  | "answer1"
  | "doctor2"
  | "answer2"
  | "doctor3"
  | "answer3";

const slots = [1, 2, 3] as const;

/** One question: the person's words for it, for whom, where it stands, and what each doctor said. */
export function QuestionForm({
  entry,
  form,
  labels,
  errors,
  today,
  isOwn,
  longest,
  words,
}: {
  entry: { kind: string; id: string; content: string | null; version: number; page: string };
  form: {
    readonly value: (field: Field) => string;
    readonly private: boolean;
    readonly shownReplies: number;
  };
  labels: { readonly [F in Field]: string };
  errors: { readonly [F in Field]?: string | undefined };
  today: string;
  isOwn: boolean;
  longest: number;
  words: {
    readonly live: LiveFormWords;
    readonly save: string;
    readonly private: string;
    readonly privateHelp: string;
    readonly wordingHelp: string;
    readonly doctorHelp: string;
    readonly answers: string;
    readonly answersLede: string;
    readonly moreAnswers: string;
    readonly statuses: { readonly [status: string]: string };
  };
}) {
  const text = (field: Field, most: number, lines = 1, help?: string) => (
    <TextField
      id={field}
      name={field}
      label={labels[field]}
      value={form.value(field)}
      maxLength={most}
      lines={lines}
      {...(help && { help })}
      {...(errors[field] && { error: errors[field] })}
    />
  );
  const reply = (slot: 1 | 2 | 3) => (
    <div key={slot} className="reply-part">
      {text(`doctor${slot}`, 120)}
      {text(`answer${slot}`, 2000, 4)}
    </div>
  );
  return (
    <LiveForm action="/api/questions" words={words.live} className="question-form">
      <EntryRef {...entry} does="save" />
      {text("wording", longest, 1, isOwn ? undefined : words.wordingHelp)}
      {text("doctor", 120, 1, words.doctorHelp)}
      <section className="section">
        <h2>{words.answers}</h2>
        <p>{words.answersLede}</p>
        {slots.slice(0, form.shownReplies).map(reply)}
        {form.shownReplies < slots.length && (
          <details className="fold mt-4">
            <summary>{words.moreAnswers}</summary>
            {slots.slice(form.shownReplies).map(reply)}
          </details>
        )}
      </section>
      <section className="section">
        <SelectField
          id="status"
          name="status"
          label={labels.status}
          value={form.value("status")}
          options={Object.entries(words.statuses).map(([value, label]) => ({ value, label }))}
          {...(errors.status && { error: errors.status })}
        />
        <DayField
          id="happenedOn"
          name="happenedOn"
          label={labels.happenedOn}
          value={form.value("happenedOn")}
          max={today}
          {...(errors.happenedOn && { error: errors.happenedOn })}
        />
        <PrivateField
          id="private"
          label={words.private}
          help={words.privateHelp}
          on={form.private}
        />
      </section>
      <Acts>
        <Button>{words.save}</Button>
      </Acts>
    </LiveForm>
  );
}
