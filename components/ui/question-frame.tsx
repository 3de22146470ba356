import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field-error";

export type QuestionFrameProps = {
  id: string;
  legend: ReactNode;
  /** "page": the legend is the page's headline; "question": one of several on the page. */
  rank?: "page" | "question";
  takesFocus?: boolean;
  help?: ReactNode;
  /** A disclosure for a hard word, between the help and the rows. */
  more?: ReactNode;
  error?: string;
};

/** The fieldset around a list of rows: name, help, error. Ids: `<id>-help`, `<id>-error`. */
export function QuestionFrame({
  id,
  legend,
  rank = "question",
  takesFocus = false,
  help,
  more,
  error,
  children,
}: QuestionFrameProps & { children: ReactNode }) {
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");

  return (
    <fieldset
      className={error ? "question has-error" : "question"}
      aria-describedby={describedBy || undefined}
      data-question={id}
    >
      <legend className="question-name">
        {rank === "page" ? (
          // biome-ignore lint/a11y/noAutofocus: a new page of a questionnaire starts at its heading
          <h1 tabIndex={-1} autoFocus={takesFocus}>
            {legend}
          </h1>
        ) : (
          <h2>{legend}</h2>
        )}
      </legend>
      <div className="question-rest">
        {help && (
          <p className="question-help" id={`${id}-help`}>
            {help}
          </p>
        )}
        {more}
        <FieldError id={`${id}-error`} message={error} />
        {children}
      </div>
    </fieldset>
  );
}
