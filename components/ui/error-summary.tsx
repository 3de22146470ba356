export type FieldProblem = { fieldId: string; message: string };

/**
 * What went wrong, what was kept, and a link to each field. It takes focus as the page opens, by
 * the browser itself, so it works without script.
 */
export function ErrorSummary({
  title,
  kept,
  problems,
}: {
  title: string;
  kept?: string;
  problems: readonly FieldProblem[];
}) {
  if (problems.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: an error must be met first, with or without script
      autoFocus
      id="error-summary"
    >
      <h2 id="error-summary-title">{title}</h2>
      {kept && <p>{kept}</p>}
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
