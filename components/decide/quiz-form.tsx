import { Acts, Button, QuietLink } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { FormMark } from "@/components/ui/form-mark";
import { Help } from "@/components/ui/help";
import { EntryRef } from "@/components/workspace/entry-ref";

export type QuizFormProps = {
  view: {
    readonly kind: string;
    readonly content: string;
    readonly version: number;
    readonly isAnswered: boolean;
    readonly isKept: boolean;
    readonly questions: readonly {
      readonly id: string;
      readonly says: string;
      readonly chosen: string;
      readonly result: {
        readonly gentle: string;
        readonly truth: string;
        readonly reason: string;
        readonly citations: readonly string[];
      } | null;
    }[];
    readonly answers: readonly { readonly value: string; readonly label: string }[];
  };
  words: {
    readonly mark: string;
    readonly see: string;
    readonly keep: string;
    readonly keepHelp: string;
    readonly keptLine: string;
    readonly remove: string;
    readonly again: string;
    readonly source: string;
  };
};

const page = "/decide/quiz";

/** The three questions: a form that asks for this page again and keeps nothing. */
export function QuizAsk({ view, words }: QuizFormProps) {
  return (
    <form id="quiz-form" method="get" action={page} className="section">
      {view.questions.map(({ id, says, chosen }) => (
        <ChoiceList
          key={id}
          id={id}
          name={id}
          legend={says}
          choices={[...view.answers]}
          value={chosen}
        />
      ))}
      <Acts>
        <Button>{words.see}</Button>
      </Acts>
    </form>
  );
}

/** What is so, and why; and a way to keep what was said, or not to keep it any more. */
export function QuizResult({ view, words }: QuizFormProps) {
  const about = { kind: view.kind, content: view.content, version: view.version, page };
  return (
    <>
      <ol className="quiz-results">
        {view.questions.map(({ id, says, result }) => (
          <li key={id}>
            <h2>{says}</h2>
            {result && (
              <>
                <p className="row-note">{result.gentle}</p>
                <p className="quiz-truth">
                  <b>{result.truth}</b> {result.reason}
                </p>
                <Help title={words.source}>
                  {result.citations.map((citation) => (
                    <p key={citation} className="reason-cite">
                      {citation}
                    </p>
                  ))}
                </Help>
              </>
            )}
          </li>
        ))}
      </ol>
      {view.isKept && <p className="row-note">{words.keptLine}</p>}
      <form method="post" action="/api/aid" className="screen-only">
        <FormMark mark={words.mark} />
        <EntryRef {...about} does="save" />
        {view.questions.map(({ id, chosen }) => (
          <input
            key={id}
            type="hidden"
            name={id}
            value={view.isKept ? "" : chosen}
            autoComplete="off"
            readOnly
          />
        ))}
        {!view.isKept && <p className="row-note">{words.keepHelp}</p>}
        <Acts>
          <Button>{view.isKept ? words.remove : words.keep}</Button>
          {!view.isKept && <QuietLink href={page}>{words.again}</QuietLink>}
        </Acts>
      </form>
    </>
  );
}
