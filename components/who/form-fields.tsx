import { TextField } from "@/components/ui/text-field";
import { DayField } from "@/components/workspace/day-field";
import { SelectField } from "@/components/workspace/select-field";

type Field = {
  readonly name: string;
  readonly kind: "line" | "lines" | "day" | "select" | "ticks";
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly maxLength?: number;
};

/** The fields of one part of the form, each in the shape that its answer has. */
export function FormFields({
  fields,
  errors,
}: {
  fields: readonly Field[];
  errors: { readonly [name: string]: string | undefined };
}) {
  return fields.map((field) => (
    <FormField key={field.name} field={field} error={errors[field.name]} />
  ));
}

function FormField({ field, error }: { field: Field; error: string | undefined }) {
  const { kind, name, label, help, value, options, maxLength } = field;
  const shared = { id: name, name, label, value, ...(help && { help }), ...(error && { error }) };
  switch (kind) {
    case "select":
      return <SelectField {...shared} options={options} />;
    case "day":
      return <DayField {...shared} />;
    case "ticks":
      return <TickField field={field} error={error} />;
    default:
      return (
        <TextField
          {...shared}
          lines={kind === "lines" ? 5 : 1}
          {...(maxLength !== undefined && { maxLength })}
          {...(name === "phone" && { inputMode: "tel" as const })}
        />
      );
  }
}

/** Some of a few. The hidden empty value goes along, so that a list can be cleared. */
function TickField({ field, error }: { field: Field; error: string | undefined }) {
  const { name, label, help, values, options } = field;
  return (
    <fieldset
      className={error ? "field tick-group has-error" : "field tick-group"}
      aria-describedby={help && `${name}-help`}
    >
      <legend>{label}</legend>
      {help && (
        <p className="question-help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {error && <p className="field-error">{error}</p>}
      <input type="hidden" name={name} value="" />
      {options.map((option, at) => (
        <label key={option.value} className="tick-label">
          <input
            className="tick-input"
            type="checkbox"
            id={at === 0 ? name : `${name}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={values.includes(option.value)}
            autoComplete="off"
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
