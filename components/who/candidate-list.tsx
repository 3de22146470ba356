type Line = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly about: string | null;
  readonly marks: string;
  readonly independence: string;
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
      {lines.map(({ id, name, href, about, marks, independence }) => (
        <li key={id}>
          <p className="row-title">
            <a href={href} aria-label={words.open(name)}>
              {name}
            </a>
          </p>
          {about && <p>{about}</p>}
          <p className="row-note">{marks}</p>
          <p className="row-note">{independence}</p>
        </li>
      ))}
    </ul>
  );
}
