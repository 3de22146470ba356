/** Letters, one a row: what it is, and why it is there. */
export function LetterRows({
  rows,
}: {
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
      {rows.map(({ id, href, title, note, marks = [] }) => (
        <li key={id} className="letter-row">
          <a className="row-title" href={href}>
            {title}
          </a>
          {marks.map((mark) => (
            <span key={mark} className="letter-mark">
              {mark}
            </span>
          ))}
          <p className="row-note">{note}</p>
        </li>
      ))}
    </ul>
  );
}
