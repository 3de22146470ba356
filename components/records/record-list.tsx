import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm } from "@/components/workspace/live-form";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { ActButtons } from "./act-buttons";
import { type MarkPart, RecordMark } from "./record-mark";

type Row = {
  readonly id: string;
  readonly content: string | null;
  readonly version: number;
  readonly href: string;
  readonly title: string;
  readonly state: readonly string[];
  readonly mark: MarkPart | null;
  readonly next: string;
  readonly acts: readonly { readonly act: string; readonly label: string; readonly full: string }[];
  readonly tick: string | null;
  readonly tickLabel: string;
  readonly note: string | null;
  /** It stays off paper. */
  readonly isPrivate: boolean;
};

type Undo = NonNullable<Parameters<typeof UndoNotice>[0]["undo"]>;

export type RecordListWords = Parameters<typeof UndoNotice>[0]["words"] & {
  readonly next: string;
};

/** The form that ticks belong to, wherever they stand on the page. */
export const severalForm = "several";

/** One part of the list: those of one holder, or those that stand alike. */
export function RecordSection({
  id,
  heading,
  hint,
  rows,
  allAsked,
  undo,
  today,
  words,
}: {
  id: string;
  heading: string;
  hint: string;
  rows: readonly Row[];
  /** One press for all of this holder that were not asked for yet. */
  allAsked: { readonly label: string; readonly items: readonly string[] } | null;
  /** What was just done, to be undone beside its record. */
  undo: Undo | null;
  today: string;
  words: RecordListWords;
}) {
  const onPaper = rows.some(({ isPrivate }) => !isPrivate) ? "" : " screen-only";
  return (
    <section
      className={`section record-section record-section-${id}${onPaper}`}
      aria-labelledby={`in-${id}`}
    >
      <h2 id={`in-${id}`}>{heading}</h2>
      {hint && <p className="record-hint">{hint}</p>}
      {allAsked && (
        <LiveForm
          id={`all-${id}`}
          action="/api/records"
          words={words}
          className="record-all screen-only"
          quiet
        >
          <EntryRef kind="record" page="/records" undo />
          <input type="hidden" name="day" value={today} />
          {allAsked.items.map((item) => (
            <input key={item} type="hidden" name="item" value={item} />
          ))}
          <button type="submit" className="quiet-link" name="act" value="asked">
            {allAsked.label}
          </button>
        </LiveForm>
      )}
      <ul className="rows">
        {rows.map((row) => (
          <RecordRow
            key={row.id}
            row={row}
            undo={undo?.id === row.id ? undo : null}
            today={today}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}

function RecordRow({
  row,
  undo,
  today,
  words,
}: {
  row: Row;
  undo: Undo | null;
  today: string;
  words: RecordListWords;
}) {
  const { id, tick, mark } = row;
  return (
    <li
      id={`r-${id}`}
      className={`record-row${tick ? " record-row-tick" : ""}${row.isPrivate ? " screen-only" : ""}`}
    >
      {mark && <RecordMark part={mark} className="print-only" />}
      {tick && (
        <label className="record-tick screen-only">
          <input
            // A new version is another thing to tick.
            key={tick}
            className="tick-input"
            type="checkbox"
            name="item"
            value={tick}
            form={severalForm}
            autoComplete="off"
          />
          <span className="sr-only">{row.tickLabel}</span>
        </label>
      )}
      <div>
        <h3 className="row-title">
          <a href={row.href}>{row.title}</a>
        </h3>
        <p className="record-state">
          {row.state.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
        {row.next && (
          <p className="record-next">
            <b>{words.next}</b> {row.next}
          </p>
        )}
        {row.note && <p className="row-note">{row.note}</p>}
        <ActButtons
          entry={row}
          page="/records"
          next={`/records#r-${id}`}
          today={today}
          acts={row.acts}
          words={words}
        />
        <UndoNotice action="/api/records" page="/records" undo={undo} words={words} />
      </div>
    </li>
  );
}
