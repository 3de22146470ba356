import type { Ref } from "react";
import type { ShellWords } from "@/lib/content/interface-shape";

/** What is said before a visit on a shared device ends by itself; `watchEnding` shows and hides it. */
export function VisitEnding({
  words,
  ref,
}: {
  words: ShellWords["ending"];
  ref?: Ref<HTMLElement>;
}) {
  return (
    <aside ref={ref} className="visit-ending screen-only" aria-label={words.label} hidden>
      <div className="shell-inner">
        <p role="alert" className="visit-ending-text">
          {words.text}
        </p>
        <button type="button" className="button">
          {words.stay}
        </button>
      </div>
    </aside>
  );
}
