import { Help } from "@/components/ui/help";
import type { ExamplesView, RuleBookWords } from "@/lib/content/rule-book-shape";

/** The examples of a rule, by what they come to. Those where it is no reason wait until asked for. */
export function RuleExamples({
  view,
  words,
}: {
  view: ExamplesView;
  words: RuleBookWords["examples"];
}) {
  return (
    <>
      <p>{words.intro}</p>
      {view.map(({ outcome, examples }) =>
        outcome === "true" ? (
          <div key={outcome}>
            <h3>{words.outcome[outcome]}</h3>
            <Examples examples={examples} words={words} />
          </div>
        ) : (
          <Help key={outcome} title={`${words.outcome[outcome]} (${examples.length})`}>
            <Examples examples={examples} words={words} />
          </Help>
        ),
      )}
    </>
  );
}

function Examples({
  examples,
  words,
}: {
  examples: ExamplesView[number]["examples"];
  words: RuleBookWords["examples"];
}) {
  return (
    <ul className="mt-1 list-none">
      {examples.map(({ key, lines }) => (
        <li key={key} className="border-b border-rule py-2">
          {lines.length === 0 && words.nothing}
          {lines.map(({ question, said }) => (
            <p key={question}>
              <span className="text-soft">{question}</span> <b>{said}</b>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
