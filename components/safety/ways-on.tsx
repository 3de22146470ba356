import type { ReactNode } from "react";
import { Acts, Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { FormMark } from "@/components/ui/form-mark";

export type WayOnField = {
  readonly field: string;
  readonly legend: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly help?: string;
  }[];
};

/** How to go on from each line: one choice a line, one form, one button. */
export function WaysOn({
  fields,
  prefix,
  to,
  button,
  mark,
  error,
  children,
}: {
  fields: readonly WayOnField[];
  /** Of the ids, which say nothing of the line. */
  prefix: string;
  to: string | null;
  button: string;
  mark: string | undefined;
  error?: string;
  /** Beside the button. */
  children?: ReactNode;
}) {
  return (
    <form method="post" action="/api/safety" noValidate>
      <FormMark mark={mark} />
      <input type="hidden" name="step" value="act" />
      {to && <input type="hidden" name="to" value={to} />}
      {fields.map(({ field, legend, choices }, index) => (
        <ChoiceList
          key={field}
          id={`${prefix}-${index}`}
          name={field}
          legend={legend}
          choices={choices}
          error={index === 0 ? error : undefined}
        />
      ))}
      <Acts>
        <Button>{button}</Button>
        {children}
      </Acts>
    </form>
  );
}
