/** Letters, one a row: what it is, and why it is there. */
export function LetterRows({
  name,
  rows,
}: {
  /** Tells this list from the others of the page. */
  name: string;
  rows: readonly {
    readonly id: string;
    readonly href: string;
    readonly title: string;
    readonly note: string;
    readonly marks?: readonly string[];
  }[];
}) {
  return (
    <ul className="rows">
      {rows.map(({ id, href, title, note, marks = [] }, index) => (
        <li key={id} className="letter-row">
          {/* Two rows may ask for the same of two offices: the note tells them apart. */}
          <a className="row-title" href={href} aria-describedby={`${name}-${index}`}>
            {title}
          </a>
          {marks.map((mark) => (
            <span key={mark} className="letter-mark">
              {mark}
            </span>
          ))}
          <p className="row-note" id={`${name}-${index}`}>
            {note}
          </p>
        </li>
      ))}
    </ul>
  );
}
