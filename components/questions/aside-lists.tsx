import { type Row, type RowWords, StatusAct } from "./question-row";

/** What is answered: the question and what each doctor said. */
export function AnsweredList({
  rows,
  words,
  said,
}: {
  rows: readonly Row[];
  words: RowWords;
  said: string;
}) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.key} className={row.isPrivate ? "screen-only" : undefined}>
          <p className="row-title">
            <a href={row.href}>{row.text}</a>
          </p>
          {row.replies.length > 0 && (
            <dl className="question-replies">
              {row.replies.map(({ id, doctor, text }) => (
                <div key={id}>
                  <dt>
                    {doctor} <span className="question-said">{said}</span>
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
          <div className="row-acts screen-only">
            <StatusAct row={row} to="open" label={words.row.backOnList} words={words} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What was hidden, to be put back. */
export function HiddenList({ rows, words }: { rows: readonly Row[]; words: RowWords }) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.key}>
          <p>{row.text}</p>
          <div className="row-acts">
            <StatusAct row={row} to="open" label={words.row.putBack} words={words} />
          </div>
        </li>
      ))}
    </ul>
  );
}
