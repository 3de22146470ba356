import type { ReactNode } from "react";
import { ChoiceRow } from "@/components/ui/choice-row";

type Row = { readonly value: string; readonly label: string };

/** The lines that the tick of one group brings. The same line may stand under two groups. */
export function GroupLines({
  group,
  label,
  intro,
  rows,
  ticked,
  children,
}: {
  group: string;
  label: string;
  intro: string;
  rows: readonly Row[];
  ticked: readonly string[];
  children?: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the row's fieldset would be named twice
    <div role="group" aria-label={label}>
      {children}
      <p className="group-lines-name">{intro}</p>
      <div className="choices group-lines">
        {rows.map((row) => (
          <ChoiceRow
            key={row.value}
            kind="checkbox"
            id={`${group}-${row.value}`}
            name="line"
            choice={row}
            chosen={ticked.includes(row.value)}
          />
        ))}
      </div>
    </div>
  );
}
