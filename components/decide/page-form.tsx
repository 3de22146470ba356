import type { SaveWords } from "@/components/decide/autosave-form";
import { Question, type QuestionProps } from "@/components/decide/question";
import { Acts, Button, QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormMark } from "@/components/ui/form-mark";
import { PageHeading } from "@/components/ui/page-heading";
import { Progress } from "@/components/ui/progress";
import { QuietStatus } from "@/components/ui/quiet-status";

type Field = {
  readonly question: QuestionProps;
  readonly version: number;
  readonly error?: string;
  readonly versions?: { readonly here: string; readonly there: string };
};

export type PageFormProps = {
  pageId: string;
  view: {
    readonly section: string;
    readonly heading: string | null;
    readonly intro: string | null;
    readonly fields: readonly Field[];
    readonly at: number;
    readonly of: number;
    readonly back: string | null;
    readonly continueLabel: string;
    readonly summary: { readonly title: string; readonly kept: string } | null;
  };
  /** Where to go on after this page, when the person came to change one answer. */
  from: string | null;
  words: SaveWords & {
    readonly step: string;
    readonly back: string;
    readonly or: string;
    readonly here: string;
    readonly there: string;
    readonly pick: string;
    readonly mark: string;
  };
};

/**
 * One page of the questionnaire: a native form, which page-script.ts makes save by itself. It
 * carries the words that the script says.
 */
export function PageForm({ pageId, view, from, words }: PageFormProps) {
  const problems = view.fields.flatMap(({ question, error }) =>
    error ? [{ fieldId: question.id, message: `${question.legend} ${error}` }] : [],
  );
  return (
    <>
      <Progress section={view.section} position={words.step} done={view.at} total={view.of} />
      {view.summary && <ErrorSummary {...view.summary} problems={problems} />}
      {view.heading && (
        <PageHeading takesFocus={problems.length === 0} lede={view.intro}>
          {view.heading}
        </PageHeading>
      )}
      <form
        id="page-form"
        method="post"
        action="/api/answers"
        noValidate
        data-saving={words.saving}
        data-saved={words.saved}
        data-not-saved={words.notSaved}
      >
        <FormMark mark={words.mark} />
        <input type="hidden" name="page" value={pageId} />
        {from && <input type="hidden" name="from" value={from} />}
        {view.fields.map(({ question, version, error, versions }) => (
          <div key={question.id} className="page-field">
            <input
              type="hidden"
              name={`version:${question.id}`}
              value={version}
              autoComplete="off"
              readOnly
            />
            <Question
              question={question}
              rank={view.heading ? "question" : "page"}
              takesFocus={!view.heading && problems.length === 0}
              error={error}
              or={words.or}
            />
            {versions && (
              <dl className="two-texts">
                <dt>{words.here}</dt>
                <dd>{versions.here}</dd>
                <dt>{words.there}</dt>
                <dd>{versions.there}</dd>
                <dd className="two-texts-note">{words.pick}</dd>
              </dl>
            )}
          </div>
        ))}
        <QuietStatus />
        <Acts>
          <Button>{view.continueLabel}</Button>
          {view.back && <QuietLink href={view.back}>{words.back}</QuietLink>}
        </Acts>
      </form>
    </>
  );
}
