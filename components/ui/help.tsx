import type { ReactNode } from "react";

/** Help that waits until it is asked for: "What is a stage?" */
export function Help({
  title,
  children,
  open = false,
}: {
  title: string;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="help" open={open}>
      <summary>{title}</summary>
      <div className="help-body">{children}</div>
    </details>
  );
}
