import type { ReactNode } from "react";

/**
 * Help that waits until it is asked for: "What is a stage?" It is open on paper, unless
 * `screenOnly` keeps it off.
 */
export function Help({
  title,
  children,
  open = false,
  screenOnly = false,
}: {
  title: string;
  children: ReactNode;
  open?: boolean;
  screenOnly?: boolean;
}) {
  return (
    <details className={screenOnly ? "help screen-only" : "help"} open={open}>
      <summary>{title}</summary>
      <div className="help-body">{children}</div>
    </details>
  );
}
