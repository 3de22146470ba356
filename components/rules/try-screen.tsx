import { Question } from "@/components/decide/question";
import { QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import type { RuleBookWords } from "@/lib/content/rule-book-shape";

type Asked = Omit<Parameters<typeof Question>[0]["question"], "help"> & {
  readonly help?: string;
  readonly isClosed: boolean;
  readonly isWrong: boolean;
};

export type TryProps = {
  id: string;
  /** "Rule T5". */
  name: string;
  title: string;
  questions: readonly Asked[];
  result: {
    readonly outcome: "true" | "false" | "unknown";
    readonly because: readonly { readonly question: string; readonly said: string }[];
    readonly settledBy: readonly string[];
  } | null;
  /** The answers were sent: what the rule says takes the focus. */
  wasSent: boolean;
  or: string;
  words: RuleBookWords["tryIt"];
};

/** One rule to try: what it says of the answers, then the answers to change. */
export function TryScreen({ id, name, title, questions, result, wasSent, or, words }: TryProps) {
  const problems = questions
    .filter(({ isWrong }) => isWrong)
    .map((one) => ({ fieldId: one.id, message: words.problemWith(one.legend) }));
  return (
    <article>
      <p className="mb-2 text-soft">{`${name} · ${title}`}</p>
      <PageHeading lede={words.lede}>{words.heading}</PageHeading>
      <ErrorSummary title={words.problem} problems={problems} />
      {result !== null && <Result result={result} takesFocus={wasSent} words={words} />}
      <form action="/api/try-rule" method="post" className="mt-8">
        <input type="hidden" name="rule" value={id} />
        {questions.map((question) => (
          <Question
            key={question.id}
            question={{
              ...question,
              help: question.isClosed
                ? [question.help, words.closed].filter(Boolean).join(" ")
                : question.help,
            }}
            rank="question"
            takesFocus={false}
            error={question.isWrong ? words.problemWith("").trim() : undefined}
            or={or}
          />
        ))}
        <div className="acts">
          <button type="submit" className="button">
            {words.button}
          </button>
        </div>
      </form>
      <p className="mt-10">
        <QuietLink href={`/rules/${id}`}>{words.back(name)}</QuietLink>
      </p>
    </article>
  );
}

function Result({
  result,
  takesFocus,
  words,
}: {
  result: NonNullable<TryProps["result"]>;
  takesFocus: boolean;
  words: RuleBookWords["tryIt"];
}) {
  const { heading, text } = words.says[result.outcome];
  return (
    <section className="mt-8 border-y-2 border-ink py-5" aria-labelledby="says">
      {/* biome-ignore lint/a11y/noAutofocus: what was asked for is read first, without script too */}
      <h2 id="says" tabIndex={-1} autoFocus={takesFocus}>
        {heading}
      </h2>
      <p>{text}</p>
      {result.because.length > 0 && (
        <>
          <h3 className="mt-4">{words.because}</h3>
          <ul className="list-disc ps-5">
            {result.because.map(({ question, said }) => (
              <li key={question}>
                <span className="text-soft">{question}</span> <b>{said}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {result.settledBy.length > 0 && (
        <>
          <h3 className="mt-4">{words.settledBy}</h3>
          <ul className="list-disc ps-5">
            {result.settledBy.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
