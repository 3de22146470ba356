import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

/** Every question that is not on the list yet, by topic: one form a topic. */
export function QuestionBank({
  topics,
  kind,
  words,
}: {
  topics: readonly {
    readonly topic: string;
    readonly label: string;
    readonly questions: readonly {
      readonly item: string;
      readonly text: string;
      readonly why: string;
    }[];
  }[];
  kind: string;
  words: {
    readonly live: LiveFormWords;
    readonly add: string;
    readonly allListed: string;
    readonly act: (act: string, question: string) => string;
  };
}) {
  return (
    <ul className="bank-topics">
      {topics.map(({ topic, label, questions }) => (
        <li key={topic}>
          <details className="fold">
            <summary>{label}</summary>
            {questions.length === 0 ? (
              <p className="row-note">{words.allListed}</p>
            ) : (
              <LiveForm action="/api/questions" words={words.live} quiet>
                <input type="hidden" name="kind" value={kind} />
                <input type="hidden" name="do" value="save" />
                <input type="hidden" name="status" value="open" />
                <input type="hidden" name="page" value="/prepare/questions" />
                <ul className="rows">
                  {questions.map(({ item, text, why }) => (
                    <li key={item} className="bank-question">
                      <div>
                        <p className="question-say">{text}</p>
                        <p className="row-note">{why}</p>
                      </div>
                      <button
                        type="submit"
                        className="quiet-link"
                        name="item"
                        value={item}
                        aria-label={words.act(words.add, text)}
                      >
                        {words.add}
                      </button>
                    </li>
                  ))}
                </ul>
              </LiveForm>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}
