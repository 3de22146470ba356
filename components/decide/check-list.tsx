type Row = {
  readonly id: string;
  readonly question: string;
  readonly said: readonly string[];
  readonly href: string;
};

/** Every answer by section, each with a link to change it. */
export function CheckList({
  sections,
  words,
}: {
  sections: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  words: {
    readonly change: string;
    readonly changeOf: (question: string) => string;
    readonly open: string;
  };
}) {
  return sections.map((section) => (
    <section key={section.name} className="check-section">
      <h2>{section.name}</h2>
      <dl>
        {section.rows.map((row) => (
          <div key={row.id} className="check-row">
            <dt>{row.question}</dt>
            {row.said.length === 0 && <dd className="check-open">{words.open}</dd>}
            {row.said.map((said) => (
              <dd key={said}>{said}</dd>
            ))}
            <dd>
              <a href={row.href} aria-label={words.changeOf(row.question)}>
                {words.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
