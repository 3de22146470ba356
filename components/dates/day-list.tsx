type Name = { readonly id: string; readonly title: string; readonly href: string };
type Row = {
  readonly id: string;
  readonly head: string;
  readonly names: readonly Name[];
  readonly more: number;
};

/** Days in order, each with what it is for. The line at the side is drawn, and is not needed to read it. */
export function DayList({
  days,
  moreWords,
}: {
  days: readonly {
    readonly day: string;
    readonly label: string;
    readonly away: string;
    readonly isPast: boolean;
    readonly rows: readonly Row[];
  }[];
  moreWords: (count: number) => string;
}) {
  return (
    <ol className="day-list">
      {days.map(({ day, label, away, isPast, rows }) => (
        <li key={day} className={isPast ? "day day-past" : "day"}>
          <p className="day-name">
            <time dateTime={day}>{label}</time> <span className="day-away">{away}</span>
          </p>
          {rows.map(({ id, head, names, more }) => (
            <div key={id} className="day-row">
              <p>{head}</p>
              <NameList names={names} more={more > 0 ? moreWords(more) : null} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** What it is about, each with the way to it. Nothing when it is about nothing in particular. */
export function NameList({ names, more }: { names: readonly Name[]; more: string | null }) {
  if (names.length === 0) return null;
  return (
    <ul className="name-list">
      {names.map(({ id, title, href }) => (
        <li key={id}>
          <a href={href}>{title}</a>
        </li>
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
}
