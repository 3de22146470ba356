import { FieldError } from "@/components/ui/field-error";

/** One of a few short choices, in the browser's own list. */
export function SelectField({
  id,
  name,
  label,
  help,
  error,
  value,
  options,
}: {
  id: string;
  name: string;
  label: string;
  help?: string;
  error?: string;
  value?: string;
  options: readonly { readonly value: string; readonly label: string }[];
}) {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field has-error" : "field"}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="question-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
      <select
        id={id}
        name={name}
        className="field-input field-select"
        defaultValue={value}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
