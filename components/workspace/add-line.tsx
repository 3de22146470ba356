import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field-error";
import { EntryRef, type EntryRefProps } from "./entry-ref";
import { LiveForm, type LiveFormWords } from "./live-form";

/** One line and Enter: adds an entry; more is told afterwards, on its own page. */
export function AddLine({
  action,
  entry,
  id,
  name,
  label,
  help,
  value,
  error,
  maxLength,
  add,
  words,
  does = "add",
  children,
}: {
  action: string;
  entry: Pick<EntryRefProps, "kind" | "page">;
  id: string;
  name: string;
  label: string;
  help?: string;
  value?: string;
  error?: string;
  maxLength: number;
  add: string;
  words: LiveFormWords;
  /** What the stage does with the line, where it is more than adding it. */
  does?: string;
  /** More hidden or small fields. */
  children?: ReactNode;
}) {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <LiveForm action={action} words={words} className="add-line screen-only" clears>
      <EntryRef kind={entry.kind} page={entry.page} does={does} />
      <div className={error ? "field has-error" : "field"}>
        <label htmlFor={id}>{label}</label>
        {help && (
          <p className="question-help" id={`${id}-help`}>
            {help}
          </p>
        )}
        <FieldError id={`${id}-error`} message={error} />
        <div className="add-line-row">
          <input
            id={id}
            name={name}
            className="field-input"
            type="text"
            defaultValue={value}
            maxLength={maxLength}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={error ? true : undefined}
            aria-describedby={described || undefined}
          />
          <button type="submit" className="button button-small">
            {add}
          </button>
        </div>
      </div>
      {children}
    </LiveForm>
  );
}
