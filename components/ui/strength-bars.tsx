export type Strength = { id: string; label: string; filled: 0 | 1 | 2 | 3; word: string };

const segments = [0, 1, 2] as const;
const segmentWidth = 28;
const step = 32;

/**
 * A picture that is also a table: each row has its name, three boxes, and the strength in a word.
 * Filled and empty boxes differ by fill, so it reads in black and white and in forced colours.
 */
export function StrengthBars({
  caption,
  heads,
  items,
}: {
  caption: string;
  heads: { label: string; word: string };
  items: readonly Strength[];
}) {
  return (
    <table className="strength">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{heads.label}</th>
          <th scope="col" colSpan={2}>
            {heads.word}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{item.label}</th>
            <td>
              <svg viewBox="0 0 94 16" aria-hidden="true" focusable="false">
                {segments.map((segment) => (
                  <rect
                    key={segment}
                    x={1 + segment * step}
                    y="1"
                    width={segmentWidth}
                    height="14"
                    fill={segment < item.filled ? "currentColor" : "none"}
                    stroke="currentColor"
                    strokeWidth="1.6"
                  />
                ))}
              </svg>
            </td>
            <td>{item.word}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
