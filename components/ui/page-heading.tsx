import type { ReactNode } from "react";

/**
 * The one headline of a page. `takesFocus` moves focus to it on arrival, by the browser itself, so
 * it works without script; leave it off when an error summary takes focus.
 */
export function PageHeading({
  children,
  lede,
  takesFocus = false,
}: {
  children: ReactNode;
  lede?: ReactNode;
  takesFocus?: boolean;
}) {
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: a new page of a questionnaire starts at its heading */}
      <h1 tabIndex={-1} autoFocus={takesFocus}>
        {children}
      </h1>
      {lede && <p className="lede mt-4">{lede}</p>}
    </>
  );
}
