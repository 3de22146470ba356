import type { Ref } from "react";

/**
 * The way out: a plain form post, which needs no script. `watchLeaving` makes it quicker; it finds
 * the window's title for the moment of leaving on the form.
 */
export function LeaveForm({
  label,
  leftTitle,
  ref,
}: {
  label: string;
  leftTitle: string;
  ref?: Ref<HTMLFormElement>;
}) {
  return (
    <form ref={ref} method="post" action="/api/leave" data-left-title={leftTitle}>
      <button type="submit" className="exit">
        {label}
      </button>
    </form>
  );
}
