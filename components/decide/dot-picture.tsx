const side = 10;
const step = 16;

/**
 * So many of 100, as ten rows of ten. A full dot is one for whom something changed, a ring with a
 * point one for whom it did in some studies, an empty ring one for whom it stayed: told by form, so
 * that it reads without colour. What it says stands in words beside it, and is its name here.
 */
export function DotPicture({
  share,
  label,
}: {
  share: { readonly from: number; readonly to: number };
  label: string;
}) {
  const dots = Array.from({ length: side * side }, (_, at) => ({
    id: at,
    x: (at % side) * step + step / 2,
    y: Math.floor(at / side) * step + step / 2,
    mark: at < share.from ? "full" : at < share.to ? "maybe" : "empty",
  }));
  return (
    <svg
      className="dots"
      viewBox={`0 0 ${side * step} ${side * step}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {dots.map(({ id, x, y, mark }) => (
        <g key={id} className={`dot-${mark}`}>
          <circle cx={x} cy={y} r="5.5" />
          {mark === "maybe" && <circle className="dot-point" cx={x} cy={y} r="2.4" />}
        </g>
      ))}
    </svg>
  );
}

/** What the three forms of a dot mean. Not read out: the lines beside the picture say it. */
export function DotKey({
  hasMaybe,
  words,
}: {
  hasMaybe: boolean;
  words: { readonly keyChanged: string; readonly keyMaybe: string; readonly keySame: string };
}) {
  const rows = [
    { mark: "full", text: words.keyChanged },
    ...(hasMaybe ? [{ mark: "maybe", text: words.keyMaybe }] : []),
    { mark: "empty", text: words.keySame },
  ];
  return (
    <ul className="dot-key" aria-hidden="true">
      {rows.map(({ mark, text }) => (
        <li key={mark}>
          <svg className="dots" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <g className={`dot-${mark}`}>
              <circle cx="8" cy="8" r="5.5" />
              {mark === "maybe" && <circle className="dot-point" cx="8" cy="8" r="2.4" />}
            </g>
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
