import { type Choice, ChoiceRow } from "@/components/ui/choice-row";
import { QuestionFrame, type QuestionFrameProps } from "@/components/ui/question-frame";

/**
 * One answer out of several. The first row's input carries `id`, so that an error summary can link
 * to it; the others are `<id>-<value>`.
 */
export function ChoiceList({
  name,
  choices,
  value,
  ...frame
}: QuestionFrameProps & { name: string; choices: readonly Choice[]; value?: string }) {
  return (
    <QuestionFrame {...frame}>
      <div className="choices">
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            kind="radio"
            id={index === 0 ? frame.id : `${frame.id}-${choice.value}`}
            name={name}
            choice={choice}
            chosen={choice.value === value}
          />
        ))}
      </div>
    </QuestionFrame>
  );
}
