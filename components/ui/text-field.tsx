import { FieldError } from "@/components/ui/field-error";
import { TextArea } from "@/components/ui/text-area";

/**
 * One line or several of a person's own words. `autoComplete` is off and spelling is not checked
 * unless asked for: a browser may send what is typed to a service to check it (S48).
 */
export function TextField({
  id,
  name,
  label,
  help,
  error,
  value,
  lines = 1,
  maxLength,
  autoComplete = "off",
  inputMode,
}: {
  id: string;
  name: string;
  label: string;
  help?: string;
  error?: string;
  value?: string;
  lines?: number;
  maxLength?: number;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "email" | "tel";
}) {
  const shared = {
    id,
    name,
    className: "field-input",
    defaultValue: value,
    maxLength,
    autoComplete,
    spellCheck: false,
    "aria-invalid": error ? true : undefined,
    "aria-describedby":
      [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
  } as const;

  return (
    <div className={error ? "field has-error" : "field"}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="question-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
      {lines > 1 ? (
        <TextArea {...shared} rows={lines} />
      ) : (
        <input {...shared} type="text" inputMode={inputMode} />
      )}
    </div>
  );
}
