import { QuietLink } from "@/components/ui/button";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

type Letter = {
  readonly id: string;
  readonly content: string | null;
  readonly version: number;
  readonly isSaved: boolean;
  readonly isSent: boolean;
  readonly hasEarlier: boolean;
  readonly isAboutRecords: boolean;
};

/** What can be done with a letter that is saved: it went out, start again, one more, remove. */
export function LetterMarks({
  letter,
  page,
  another,
  words,
}: {
  letter: Letter;
  page: string;
  /** Where one more of this form is written; null while this one is not saved. */
  another: string | null;
  words: LiveFormWords & {
    sent: string;
    isSent: string;
    notSent: string;
    sentHelp: string;
    toRecords: string;
    again: string;
    againText: string;
    earlier: string;
    bringBack: string;
    another: string;
    remove: string;
  };
}) {
  const mark = (status: string, label: string) => (
    <LiveForm action="/api/letters" words={words} quiet>
      <EntryRef kind="letter" page={page} does="save" undo {...refOf(letter)} />
      <input type="hidden" name="status" value={status} />
      <button type="submit" className="quiet-link">
        {label}
      </button>
    </LiveForm>
  );
  if (letter.hasEarlier) {
    return (
      <section className="section screen-only">
        <p>{words.earlier}</p>
        {mark("open", words.bringBack)}
      </section>
    );
  }
  if (!letter.isSaved) return null;
  return (
    <section className="section screen-only">
      {letter.isSent && (
        <p>
          <b>{words.isSent}</b>
        </p>
      )}
      {letter.isSent ? mark("open", words.notSent) : mark("sent", words.sent)}
      {letter.isAboutRecords && (
        <p className="row-note">
          {words.sentHelp} <QuietLink href="/records">{words.toRecords}</QuietLink>
        </p>
      )}
      {mark("from-form", words.again)}
      <p className="row-note">{words.againText}</p>
      {another && (
        <p>
          <QuietLink href={another}>{words.another}</QuietLink>
        </p>
      )}
      {letter.content === null && (
        <LiveForm action="/api/letters" words={words} quiet>
          <EntryRef kind="letter" page={page} next="/letters" does="remove" {...refOf(letter)} />
          <button type="submit" className="quiet-link">
            {words.remove}
          </button>
        </LiveForm>
      )}
    </section>
  );
}

const refOf = ({ id, content, version }: Letter) => ({ id, content, version });
