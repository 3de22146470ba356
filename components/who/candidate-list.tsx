type Line = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly about: string | null;
  readonly status: string;
  readonly independence: string;
  readonly toAsk: string;
};

/** The names that a person has in mind, each with where it stands and what is left to ask. */
export function CandidateList({
  lines,
  words,
}: {
  lines: readonly Line[];
  words: { readonly open: (name: string) => string };
}) {
  return (
    <ul className="rows candidate-rows">
      {lines.map(({ id, name, href, about, status, independence, toAsk }) => (
        <li key={id}>
          <p className="row-title">
            <a href={href} aria-label={words.open(name)}>
              {name}
            </a>
          </p>
          {about && <p>{about}</p>}
          <ul className="candidate-marks">
            {[status, independence, toAsk].map((mark) => (
              <li key={mark}>{mark}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
