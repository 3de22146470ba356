import type { Row } from "./entry-rows";

/** What was added last and how it was understood, with the way to change it. */
export function LastAdded({
  row,
  words,
}: {
  row: Row;
  words: { readonly lastAdded: string; readonly change: string };
}) {
  return (
    <p className="last-added screen-only">
      <span className="row-note">{words.lastAdded}</span> <b>{row.title}</b>{" "}
      <span className="row-note">{row.facts.join(" · ")}</span>{" "}
      <a className="quiet-link" href={row.href} aria-label={row.changeLabel}>
        {words.change}
      </a>
    </p>
  );
}
