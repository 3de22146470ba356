import type { ReactNode } from "react";

/** A wide column and what stands beside it; one under the other on a phone and on paper. */
export function TwoColumn({
  children,
  beside,
  label,
}: {
  children: ReactNode;
  beside: ReactNode;
  label: string;
}) {
  return (
    <div className="two-column">
      <div>{children}</div>
      <aside aria-label={label}>{beside}</aside>
    </div>
  );
}
