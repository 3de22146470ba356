import type { ReactNode } from "react";

/** A quiet word such as "Saved". A polite live region, so a script may change what it says. */
export function QuietStatus({
  children,
  id,
  done = false,
}: {
  children?: ReactNode;
  id?: string;
  done?: boolean;
}) {
  return (
    <p className="quiet-status" role="status" id={id}>
      {done && (
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M5 12.5l4.5 4.5L19 7" fill="none" stroke="currentColor" strokeWidth="2.2" />
        </svg>
      )}
      {children}
    </p>
  );
}
