import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

export type RowWords = {
  readonly live: LiveFormWords;
  /** The day that is noted when a question is asked. */
  readonly today: string;
  readonly row: {
    readonly why: string;
    readonly private: string;
    readonly more: string;
    readonly moreOf: (question: string) => string;
    readonly answer: string;
    readonly hide: string;
    readonly markAsked: string;
    readonly markAnswered: string;
    readonly putBack: string;
    readonly backOnList: string;
  };
  readonly moves: { readonly [to in "up" | "down" | "in" | "out"]: string };
  readonly act: (act: string, question: string) => string;
};

export type Row = {
  readonly key: string;
  readonly href: string;
  readonly text: string;
  readonly why: string | null;
  readonly because: {
    readonly label: string | null;
    readonly text: string;
    readonly href: string;
  } | null;
  readonly otherwise: string | null;
  readonly mark: string | null;
  readonly isPrivate: boolean;
  readonly replies: readonly {
    readonly id: string;
    readonly doctor: string;
    readonly text: string;
  }[];
  readonly moves: readonly ("up" | "down" | "in" | "out")[];
  readonly place: string;
  readonly status: string;
  readonly ref: {
    readonly kind: string;
    readonly id: string;
    readonly content: string | null;
    readonly version: number;
  };
};

const page = "/prepare/questions";
const action = "/api/questions";

/**
 * A question on the list: what to say, why, and what can be done with it. What is done most stands
 * open: in the first five to order them, below to ask one of them first.
 */
export function QuestionRow({ row, words }: { row: Row; words: RowWords }) {
  const isBelow = row.moves.includes("in");
  const isOpen = (to: string) => to === "in" || (!isBelow && to !== "out");
  const steps = row.moves.filter(isOpen);
  const lesser = row.moves.filter((to) => !isOpen(to));
  const asked = row.status === "open" && (
    <StatusAct row={row} to="asked" label={words.row.markAsked} words={words} />
  );
  return (
    <li
      id={`r-${row.key}`}
      className={row.isPrivate ? "question-row screen-only" : "question-row"}
      data-key={row.key}
      data-place={row.place}
    >
      <div className="question-words">
        <p className="question-say">
          <a href={row.href}>{row.text}</a>
        </p>
        <RowMarks row={row} words={words} />
      </div>
      <div className="question-acts screen-only">
        <Moves row={row} moves={steps} part="steps" words={words} />
        {!isBelow && asked}
        {row.status === "asked" && (
          <StatusAct row={row} to="answered" label={words.row.markAnswered} words={words} />
        )}
        <details className="question-more">
          <summary aria-label={words.row.moreOf(row.text)}>{words.row.more}</summary>
          <div className="question-more-acts">
            <Moves row={row} moves={lesser} part="more" words={words} />
            {isBelow && asked}
            <a className="quiet-link" href={`${row.href}#answer1`}>
              {words.row.answer}
            </a>
            <StatusAct row={row} to="hidden" label={words.row.hide} words={words} />
          </div>
        </details>
      </div>
      <span className="question-handle screen-only" data-handle aria-hidden="true">
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          {[4, 10, 16].map((y) => (
            <g key={y} fill="currentColor">
              <circle cx="6" cy={y} r="1.8" />
              <circle cx="14" cy={y} r="1.8" />
            </g>
          ))}
        </svg>
      </span>
      <div className="answer-room print-only" />
    </li>
  );
}

function RowMarks({ row, words }: { row: Row; words: RowWords }) {
  return (
    <>
      {(row.mark || row.isPrivate) && (
        <p className="question-mark">
          {row.mark && <span>{row.mark}</span>}
          {row.isPrivate && <span>{words.row.private}</span>}
        </p>
      )}
      {row.why && <p className="row-note">{row.why}</p>}
      {row.because && (
        <p className="why screen-only">
          {row.because.label} <a href={row.because.href}>{row.because.text}</a>
        </p>
      )}
      {row.otherwise && <p className="why screen-only">{row.otherwise}</p>}
    </>
  );
}

function Moves({
  row,
  moves,
  part,
  words,
}: {
  row: Row;
  moves: Row["moves"];
  part: "steps" | "more";
  words: RowWords;
}) {
  if (moves.length === 0) return null;
  return (
    <LiveForm
      id={`${part}-${row.key}`}
      action={action}
      words={words.live}
      className="question-moves"
      quiet
    >
      <input type="hidden" name="do" value="move" />
      <input type="hidden" name="page" value={page} />
      {/* Without script the page comes anew: the address leads back to the row. */}
      <input type="hidden" name="next" value={`${page}#r-${row.key}`} readOnly />
      <input type="hidden" name="key" value={row.key} />
      {moves.map((to) => (
        <button
          key={to}
          type="submit"
          className="quiet-link"
          name="to"
          value={to}
          aria-label={words.act(words.moves[to], row.text)}
        >
          {words.moves[to]}
        </button>
      ))}
    </LiveForm>
  );
}

/** One button that says where the question stands now; it can be undone. */
export function StatusAct({
  row,
  to,
  label,
  words,
}: {
  row: Pick<Row, "ref" | "text">;
  to: string;
  label: string;
  words: RowWords;
}) {
  return (
    <LiveForm action={action} words={words.live} quiet>
      <EntryRef {...row.ref} page={page} does="save" undo />
      {to === "asked" && <input type="hidden" name="happenedOn" value={words.today} />}
      <button
        type="submit"
        className="quiet-link"
        name="status"
        value={to}
        aria-label={words.act(label, row.text)}
      >
        {label}
      </button>
    </LiveForm>
  );
}
