import type { ReactNode } from "react";

export type Choice = {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  /** Shown under the row while it is chosen. */
  reveals?: ReactNode;
};

/** One whole row to choose or tick. A native input, so it works without script. */
export function ChoiceRow({
  kind,
  id,
  name,
  choice,
  chosen,
  alone = false,
}: {
  kind: "radio" | "checkbox";
  id: string;
  name: string;
  choice: Choice;
  chosen: boolean;
  alone?: boolean;
}) {
  return (
    <div className="choice-item">
      <label className="choice">
        <input
          className="choice-input"
          type={kind}
          id={id}
          name={name}
          value={choice.value}
          defaultChecked={chosen}
          autoComplete="off"
          aria-describedby={choice.help ? `${id}-note` : undefined}
          data-alone={alone || undefined}
        />
        <span className="choice-body">
          {choice.label}
          {choice.help && <small id={`${id}-note`}>{choice.help}</small>}
        </span>
        {kind === "checkbox" && (
          <svg className="choice-tick" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M6 12.5l4 4 8-9" fill="none" stroke="currentColor" strokeWidth="3" />
          </svg>
        )}
      </label>
      {choice.reveals && <div className="choice-reveal">{choice.reveals}</div>}
    </div>
  );
}
