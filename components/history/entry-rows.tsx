import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

export type Row = {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly title: string;
  readonly number: string;
  readonly facts: readonly string[];
  readonly lines: readonly string[];
  readonly isPrivate: boolean;
  readonly href: string;
  readonly changeLabel: string;
  readonly removeLabel: string;
};

/** A list of kept things, each with its way to change it and to take it away. */
export function EntryRows({
  rows,
  page,
  label,
  words,
}: {
  rows: readonly Row[];
  page: string;
  label: string;
  words: LiveFormWords & { change: string; remove: string; isPrivate: string };
}) {
  return (
    <ul className="rows entry-rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} id={`r-${row.id}`} className={row.isPrivate ? "screen-only" : undefined}>
          <EntryRow row={row} page={page} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** One of them. */
export function EntryRow({
  row,
  page,
  words,
}: {
  row: Row;
  page: string;
  words: LiveFormWords & { change: string; remove: string; isPrivate: string };
}) {
  const body = (
    <div className="entry-row">
      <div>
        <p className="row-title">{row.title}</p>
        {(row.facts.length > 0 || row.isPrivate) && (
          <ul className="row-facts">
            {row.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
            {row.isPrivate && <li className="row-private">{words.isPrivate}</li>}
          </ul>
        )}
        {row.lines.map((line) => (
          <p key={line} className="row-text">
            {line}
          </p>
        ))}
      </div>
      <div className="row-acts screen-only">
        <a className="quiet-link" href={row.href} aria-label={row.changeLabel}>
          {words.change}
        </a>
        <LiveForm action="/api/history" words={words} quiet>
          <EntryRef kind={row.kind} id={row.id} version={row.version} page={page} does="remove" />
          <button type="submit" className="quiet-link" aria-label={row.removeLabel}>
            {words.remove}
          </button>
        </LiveForm>
      </div>
    </div>
  );
  if (row.number === "") return body;
  return (
    <div className="history-row">
      <p className="history-number">{row.number}</p>
      {body}
    </div>
  );
}
