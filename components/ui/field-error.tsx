/** What is wrong with one field, beside it. Nothing when there is no message. */
export function FieldError({ id, message }: { id: string; message?: string }) {
  if (!message) return null;
  return (
    <p className="field-error" id={id}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 6.5v7M12 16.2v1.6" fill="none" stroke="currentColor" strokeWidth="2.4" />
      </svg>
      {message}
    </p>
  );
}
