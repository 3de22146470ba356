import { QuietButton } from "@/components/ui/button";
import { Help } from "@/components/ui/help";

type Row = { readonly value: string; readonly label: string };

export type SettingsView = {
  readonly link: string;
  readonly intro: string;
  readonly who: string;
  readonly country: string;
  readonly change: string;
  readonly shown: string;
  /** null: it was answered in the questionnaire and is not asked here. */
  readonly whoChosen: string | null;
  readonly whoRows: readonly Row[];
  readonly countryChosen: string;
  readonly countryRows: readonly Row[];
  readonly note: string | null;
};

/** Who it is for and which numbers to show: part of the form, so that nothing ticked is lost. */
export function SettingsFields({
  view,
  isShownAbove = false,
}: {
  view: SettingsView;
  /** The page says who and where higher up already. */
  isShownAbove?: boolean;
}) {
  return (
    <div className="settings" id="settings">
      {!isShownAbove && <p>{view.shown}</p>}
      <Help title={view.link}>
        <p>{view.intro}</p>
        {view.whoChosen !== null && (
          <Select name="who" label={view.who} rows={view.whoRows} chosen={view.whoChosen} />
        )}
        <Select
          name="country"
          label={view.country}
          rows={view.countryRows}
          chosen={view.countryChosen}
        />
        <QuietButton name="intent" value="settings">
          {view.change}
        </QuietButton>
      </Help>
    </div>
  );
}

function Select({
  name,
  label,
  rows,
  chosen,
}: {
  name: string;
  label: string;
  rows: readonly Row[];
  chosen: string;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {/* The key: a new choice from the server goes before what the browser put back. */}
      <select
        key={chosen}
        className="field-input"
        id={name}
        name={name}
        defaultValue={chosen}
        autoComplete="off"
      >
        {rows.map((row) => (
          <option key={row.value} value={row.value}>
            {row.label}
          </option>
        ))}
      </select>
    </div>
  );
}
