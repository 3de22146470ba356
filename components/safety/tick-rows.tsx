import type { ReactNode } from "react";
import { ChoiceRow } from "@/components/ui/choice-row";
import { QuestionFrame } from "@/components/ui/question-frame";

type Row = { readonly value: string; readonly label: string; readonly help?: string };

/** A list to tick in a few short parts, with one row at its end that stands alone. */
export function TickParts({
  name,
  legend,
  intro,
  parts,
  ticked,
  alone,
  or,
  error,
  after,
}: {
  name: string;
  legend: ReactNode;
  intro?: string;
  parts: readonly {
    readonly id: string;
    readonly heading: string | null;
    readonly rows: readonly TickRow[];
  }[];
  ticked: readonly string[];
  alone: Row;
  or: string;
  error?: string;
  after?: ReactNode;
}) {
  return (
    <div data-list={name}>
      <QuestionFrame id={name} legend={legend} help={intro} error={error}>
        {parts.map((part, at) => (
          <TickPart key={part.id} heading={part.heading}>
            {part.rows.map((row, index) => (
              <ChoiceRow
                key={row.value}
                kind="checkbox"
                id={at === 0 && index === 0 ? name : `${name}-${row.value}`}
                name={name}
                choice={row}
                chosen={ticked.includes(row.value)}
              />
            ))}
          </TickPart>
        ))}
        {after}
        <p className="tick-or">{or}</p>
        <div className="choices">
          <ChoiceRow
            kind="checkbox"
            id={`${name}-${alone.value}`}
            name={name}
            choice={alone}
            chosen={ticked.includes(alone.value)}
            alone
          />
        </div>
      </QuestionFrame>
    </div>
  );
}

type TickRow = Row & { readonly reveals?: ReactNode };

function TickPart({ heading, children }: { heading: string | null; children: ReactNode }) {
  if (heading === null) return <div className="choices">{children}</div>;
  return (
    <fieldset className="tick-part">
      <legend>
        <h3>{heading}</h3>
      </legend>
      <div className="choices">{children}</div>
    </fieldset>
  );
}
