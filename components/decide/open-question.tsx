import { Question, type QuestionProps } from "@/components/decide/question";
import { Button } from "@/components/ui/button";
import { FormMark } from "@/components/ui/form-mark";

/** A question that would settle something, to be answered where its absence is felt. */
export function OpenQuestion({
  open,
  words,
}: {
  open: {
    readonly question: QuestionProps;
    readonly page: string;
    readonly version: number;
    readonly missing: string;
    readonly who: string;
  };
  words: {
    readonly answerNow: string;
    readonly save: string;
    readonly whoCanTell: string;
    readonly or: string;
    readonly mark: string;
  };
}) {
  const { question, page, version, missing, who } = open;
  return (
    <div className="open-question">
      <p>{missing}</p>
      <p className="open-who">
        {words.whoCanTell} {who}
      </p>
      <details className="help">
        <summary>{words.answerNow}</summary>
        <form method="post" action="/api/answers" noValidate>
          <FormMark mark={words.mark} />
          <input type="hidden" name="page" value={page} />
          <input type="hidden" name="only" value={question.id} />
          <input type="hidden" name="from" value="answer" />
          <input type="hidden" name={`version:${question.id}`} value={version} autoComplete="off" />
          <Question question={question} rank="question" takesFocus={false} or={words.or} />
          <p className="mt-6">
            <Button>{words.save}</Button>
          </p>
        </form>
      </details>
    </div>
  );
}
