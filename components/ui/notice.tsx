import type { ReactNode } from "react";

/**
 * The one thing to mind on a page. "mind" is a line in the margin; "stop" is a frame, for what
 * comes before everything else. Both are a black frame on paper.
 */
export function Notice({
  children,
  tone = "mind",
  label,
}: {
  children: ReactNode;
  tone?: "mind" | "stop";
  label?: string;
}) {
  const className = tone === "stop" ? "notice notice-stop" : "notice";
  return label ? (
    <section className={className} aria-label={label}>
      {children}
    </section>
  ) : (
    <div className={className}>{children}</div>
  );
}
