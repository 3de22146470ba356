/** One found thing, as it is shown. */
type Row = {
  readonly at: number;
  readonly title: string;
  readonly facts: readonly string[];
  readonly origin: string;
  readonly isThere: boolean;
  readonly isTicked: boolean;
};

type Words = { readonly already: string; readonly rest: (count: number) => string };

const shownAtFirst = 12;

/** The things of one kind, each to be ticked. A long list opens where it is asked for. */
export function FoundGroup({
  id,
  heading,
  room,
  rows,
  words,
}: {
  id: string;
  heading: string;
  room: string | null;
  rows: readonly Row[];
  words: Words;
}) {
  const [first, rest] = [rows.slice(0, shownAtFirst), rows.slice(shownAtFirst)];
  return (
    <fieldset className="section found-group" aria-describedby={room ? `${id}-room` : undefined}>
      <legend>
        <h2>{heading}</h2>
      </legend>
      {room && (
        <p className="row-note" id={`${id}-room`}>
          {room}
        </p>
      )}
      <FoundRows rows={first} words={words} />
      {rest.length > 0 && (
        <details className="fold">
          <summary>{words.rest(rest.length)}</summary>
          <FoundRows rows={rest} words={words} />
        </details>
      )}
    </fieldset>
  );
}

function FoundRows({ rows, words }: { rows: readonly Row[]; words: Words }) {
  return (
    <ul className="rows">
      {rows.map(({ at, title, facts, origin, isThere, isTicked }) => (
        <li key={at}>
          <label className="tick-label found-row" htmlFor={`keep-${at}`}>
            <input
              id={`keep-${at}`}
              className="tick-input"
              type="checkbox"
              name="keep"
              value={at}
              defaultChecked={isTicked}
              autoComplete="off"
              aria-describedby={`keep-${at}-more`}
            />
            <span className="row-title">{title}</span>
          </label>
          <div className="found-more" id={`keep-${at}-more`}>
            {isThere && <p className="found-there">{words.already}</p>}
            {facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
            <p className="found-origin">{origin}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
