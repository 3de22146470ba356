/** Dates as a plain list: the day, how far it is, what it is about. */
export function DateLines({
  days,
}: {
  days: readonly {
    readonly day: string;
    readonly label: string;
    readonly away: string;
    readonly lines: readonly {
      readonly id: string;
      readonly title: string;
      readonly href: string;
    }[];
  }[];
}) {
  return (
    <ul className="date-lines">
      {days.map(({ day, label, away, lines }) => (
        <li key={day}>
          <p className="date-when">
            <time dateTime={day}>{label}</time> <span className="day-away">{away}</span>
          </p>
          <ul>
            {lines.map(({ id, title, href }) => (
              <li key={id}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
