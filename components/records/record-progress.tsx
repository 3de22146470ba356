import { type MarkPart, markPath, RecordMark } from "./record-mark";

type Share = { readonly part: MarkPart; readonly count: number; readonly text: string };

/** As many to a line as keeps the squares countable, and a long list short. */
function perLine(total: number): number {
  if (total <= 24) return 12;
  return total <= 60 ? 20 : 30;
}

/** How far all records are: one square each, and the same in words. Reads in black and white. */
export function RecordProgress({
  heading,
  sum,
  by,
  total,
  shares,
}: {
  heading: string;
  sum: string;
  /** By when, with the page that the day comes from. */
  by: { readonly text: string; readonly link: string; readonly href: string } | null;
  total: number;
  shares: readonly Share[];
}) {
  const across = perLine(total);
  const squares = shares.flatMap(({ part, count }) => Array.from({ length: count }, () => part));
  const paths = squares.map((part, at) =>
    markPath(part, (at % across) * 20, Math.floor(at / across) * 20),
  );
  const height = Math.ceil(total / across) * 20;
  return (
    <section className="record-progress" aria-labelledby="how-far">
      <h2 id="how-far">{heading}</h2>
      <p>{sum}</p>
      {by && (
        <p>
          {by.text} <a href={by.href}>{by.link}</a>
        </p>
      )}
      {total > 0 && (
        <svg
          className="record-squares"
          viewBox={`0 0 ${across * 20} ${height}`}
          aria-hidden="true"
          focusable="false"
        >
          <path
            className="record-mark-ink"
            fillRule="evenodd"
            d={paths.map(({ ink }) => ink).join("")}
          />
          <path className="record-mark-frame" d={paths.map(({ frame }) => frame).join("")} />
        </svg>
      )}
      <ul>
        {shares.map(({ part, text }) => (
          <li key={part}>
            <RecordMark part={part} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
