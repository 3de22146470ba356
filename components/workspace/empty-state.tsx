import type { ReactNode } from "react";

/** A list with nothing in it: says what to do first. */
export function EmptyState({
  heading,
  text,
  children,
}: {
  heading: string;
  text: string;
  /** A way on, if there is one. */
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      <p>
        <b>{heading}</b>
      </p>
      <p>{text}</p>
      {children}
    </div>
  );
}
