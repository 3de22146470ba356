import { FieldError } from "@/components/ui/field-error";

/** A full date, in the browser's own picker. */
export function DayField({
  id,
  name,
  label,
  help,
  error,
  value,
  min,
  max,
}: {
  id: string;
  name: string;
  label: string;
  help?: string;
  error?: string;
  value?: string;
  min?: string;
  max?: string;
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
      <input
        id={id}
        name={name}
        className="field-input field-day"
        type="date"
        defaultValue={value}
        min={min}
        max={max}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
