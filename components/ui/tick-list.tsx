import { type Choice, ChoiceRow } from "@/components/ui/choice-row";
import { QuestionFrame, type QuestionFrameProps } from "@/components/ui/question-frame";

/**
 * Any number of answers. Rows under `alone` ("None of these", "I am not sure") stand apart after
 * the word `or`; their inputs carry `data-alone` so that a script can clear the others, and the
 * server decides when there is none.
 */
export function TickList({
  name,
  choices,
  alone = [],
  or,
  values = [],
  ...frame
}: QuestionFrameProps & {
  name: string;
  choices: readonly Choice[];
  alone?: readonly Choice[];
  or?: string;
  values?: readonly string[];
}) {
  const rows = [
    ...choices.map((choice) => ({ choice, isAlone: false })),
    ...alone.map((choice) => ({ choice, isAlone: true })),
  ];

  return (
    <QuestionFrame {...frame}>
      <div className="choices">
        {rows.map(({ choice, isAlone }, index) => (
          <div key={choice.value}>
            {or && isAlone && index === choices.length && <p className="choice-or">{or}</p>}
            <ChoiceRow
              kind="checkbox"
              id={index === 0 ? frame.id : `${frame.id}-${choice.value}`}
              name={name}
              choice={choice}
              chosen={values.includes(choice.value)}
              alone={isAlone}
            />
          </div>
        ))}
      </div>
    </QuestionFrame>
  );
}
