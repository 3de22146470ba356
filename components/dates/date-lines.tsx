/** Dates as a plain list: the day, how far it is, what it is about. */
export function DateLines({
  lines,
}: {
  lines: readonly {
    readonly id: string;
    readonly day: string;
    readonly label: string;
    readonly away: string;
    readonly title: string;
    readonly href: string;
  }[];
}) {
  return (
    <ul className="date-lines">
      {lines.map(({ id, day, label, away, title, href }) => (
        <li key={id}>
          <p className="date-when">
            <time dateTime={day}>{label}</time> <span className="day-away">{away}</span>
          </p>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
