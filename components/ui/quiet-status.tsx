import type { ReactNode } from "react";

/**
 * A quiet word such as "Saved". A polite live region, so a script may change what it says: the
 * text of its `span`, and by `data-done` whether the tick is there.
 */
export function QuietStatus({ children, done = false }: { children?: ReactNode; done?: boolean }) {
  return (
    <p className="quiet-status" role="status" data-done={done ? "" : undefined}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M5 12.5l4.5 4.5L19 7" fill="none" stroke="currentColor" strokeWidth="2.2" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
